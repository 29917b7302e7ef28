import type { TestProject } from 'vitest/node';
import { ensureFirefox } from '../../scripts/lib/firefox.mjs';
import { ensureBuild } from '../../scripts/lib/build.mjs';

/** Once for all files that run in Firefox; what they read is declared in e2e.ts. */
export default async function setup(project: TestProject) {
  project.provide('browserName', 'firefox');
  project.provide('browserPath', (await ensureFirefox()).path);
  project.provide('extensionPath', await ensureBuild({ browser: 'firefox' }));
}
