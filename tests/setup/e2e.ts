import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../scripts/lib/browser.mjs';
import { ensureBuild } from '../../scripts/lib/build.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: 'chromium' | 'firefox';
    browserPath: string;
    extensionPath: string;
  }
}

/** Once for all e2e files. The practice Autotask is started by each file for itself: see e2e-context.ts. */
export default async function setup(project: TestProject) {
  project.provide('browserName', 'chromium');
  project.provide('browserPath', (await ensureBrowser()).path);
  project.provide('extensionPath', await ensureBuild());
}
