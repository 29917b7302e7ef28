import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../scripts/lib/browser.mjs';
import { ensureBuild } from '../../scripts/lib/build.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: 'chromium' | 'firefox';
    browserPath: string;
    extensionPath: string;
    /** A folder for scripts that several files need; it is removed at the end. */
    bundles: string;
  }
}

/** Once for all e2e files. The practice Autotask is started by each file for itself: see e2e-context.ts. */
export default async function setup(project: TestProject) {
  project.provide('browserName', 'chromium');
  project.provide('browserPath', (await ensureBrowser()).path);
  project.provide('extensionPath', await ensureBuild());
  const bundles = await mkdtemp(join(tmpdir(), 'signpost-bundles-'));
  project.provide('bundles', bundles);
  return () => rm(bundles, { recursive: true, force: true });
}
