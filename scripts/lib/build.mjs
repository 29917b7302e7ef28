// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, say } from './plain.mjs';
import { root, runTool } from './run.mjs';

/** Folders that are no part of the extension: a change in them asks for no new build. */
const NOT_SOURCE = new Set(['node_modules', 'tests', 'scripts', 'practice', 'docs', 'coverage']);
const ROOT_FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  // What the build's configuration imports.
  'scripts/lib/catalogues.mjs',
];

/** The families of browsers that there is a build for, by WXT's names. @typedef {'chrome' | 'firefox'} Target */

/**
 * The folder of the built extension, as `npm run build` and `npm run build:firefox` write it.
 *
 * @param {Target} browser
 */
const folderOf = (browser) => join(root, '.output', `${browser}-mv3`);

/**
 * Builds the extension when it was not built yet or a source file is newer than the build.
 *
 * @param {{ force?: boolean, browser?: Target }} [options]
 * @returns {Promise<string>} the folder of the built extension
 */
export async function ensureBuild({ force = false, browser = 'chrome' } = {}) {
  const extensionPath = folderOf(browser);
  if (!force && isFresh(extensionPath)) return extensionPath;
  say(`building the extension${browser === 'chrome' ? '' : ` for ${browser}`}`);
  // Vitest sets NODE_ENV for what it starts; React's development build has no place in the extension.
  const { code, output } = await runTool('wxt', ['build', '-b', browser], {
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new PlainError(`${output.trimEnd()}\n\nThe extension could not be built.`);
  return extensionPath;
}

/** @param {string} extensionPath */
function isFresh(extensionPath) {
  const manifest = join(extensionPath, 'manifest.json');
  return existsSync(manifest) && newestSource() < statSync(manifest).mtimeMs;
}

/** When the sources were last changed, in milliseconds. */
function newestSource() {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_SOURCE.has(entry.name))
    .map((entry) => newestIn(join(root, entry.name)));
  const files = ROOT_FILES.map((name) => join(root, name)).filter((file) => existsSync(file));
  return Math.max(0, ...folders, ...files.map((file) => statSync(file).mtimeMs));
}

/**
 * A folder's own date counts as well: it is what changes when a file is deleted.
 *
 * @param {string} folder
 * @returns {number}
 */
function newestIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const dates = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs;
  });
  return Math.max(statSync(folder).mtimeMs, ...dates);
}
