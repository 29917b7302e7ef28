// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { root, run } from './run.mjs';
import { makeZip } from './zip-file.mjs';

/** @typedef {import('./zip-file.mjs').ZipEntry} ZipEntry */
/** @typedef {{ file: string, sha256: string, bytes: number }} Package */

/** The pictures of the documentation are no source, and as large as everything else. */
const LEFT_OUT = /^docs\/images\//;

/**
 * Builds the extension for both families of browsers where it isn't built yet, or anew with `force`, and writes what the stores take: a zip file each, and one of the
 * sources for those who review it.
 *
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<Package[]>}
 */
export async function writePackages({ force = false } = {}) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {[name: string, entries: ZipEntry[]][]} */
  const contents = [];
  for (const browser of /** @type {const} */ (['chrome', 'firefox']))
    contents.push([browser, readFolder(await ensureBuild({ force, browser }))]);
  const sources = await listSources();
  if (sources) contents.push(['sources', sources]);
  const folder = join(root, '.output');
  mkdirSync(folder, { recursive: true });
  return contents.map(([name, entries]) => {
    const zip = makeZip(entries);
    const file = join(folder, `signpost-${version}-${name}.zip`);
    writeFileSync(file, zip);
    return { file, sha256: createHash('sha256').update(zip).digest('hex'), bytes: zip.length };
  });
}

/** @param {string} folder */
function readFolder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => toEntry(folder, path.slice(folder.length + 1)));
}

/** What git has of the sources, as it lies on the disk; undefined where there is no git, as in an unpacked sources zip. */
async function listSources() {
  const { code, output } = await run('git', ['ls-files', '-z']);
  if (code !== 0) return undefined;
  const paths = output.split('\0').filter((path) => path && !LEFT_OUT.test(path));
  return paths.map((path) => toEntry(root, path));
}

/** @param {string} folder @param {string} path */
function toEntry(folder, path) {
  return { path: path.replaceAll('\\', '/'), content: readFileSync(join(folder, path)) };
}
