// @ts-check
// After `npm ci`: writes .wxt/, where the compiler's settings are, so that an editor understands a fresh clone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './lib/run.mjs';

// Whoever installs without the development tools wants no editor to understand anything.
if (existsSync(join(root, 'node_modules', 'wxt'))) {
  const { code, output } = await runTool('wxt', ['prepare']);
  if (code !== 0)
    console.warn(`${output}\nEditors will not find the project's settings until: npm run types`);
}
