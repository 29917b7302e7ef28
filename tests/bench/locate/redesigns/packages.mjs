// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../../scripts/lib/plain.mjs';
import { root, run, runNpm } from '../../../../scripts/lib/run.mjs';
import { peers, styles, templates } from './versions.mjs';

/** Outside what git keeps. What is here is there for good: versions on npm never change. */
export const cache = join(root, '.output/bench/redesigns');

/**
 * Fetches what isn't there yet.
 *
 * @returns {Promise<string>} Why it could not be fetched; empty when all is there.
 */
export async function fetchAll() {
  mkdirSync(cache, { recursive: true });
  for (const [folder, version] of Object.entries(templates)) {
    const failure = await fetchTemplate(folder, version);
    if (failure) return failure;
  }
  return (await install('peers', peers)) || install('styles', styles);
}

/**
 * @param {string} folder
 * @param {string} version
 */
async function fetchTemplate(folder, version) {
  const place = join(cache, folder);
  if (existsSync(place)) return '';
  say(`fetching ${version}`);
  const box = mkdtempSync(join(cache, 'fetching-'));
  try {
    const packed = await runNpm([
      'pack',
      version,
      '--loglevel=error',
      '--fetch-retries=1',
      '--pack-destination',
      box,
    ]);
    const file = readdirSync(box).find((name) => name.endsWith('.tgz'));
    if (packed.code !== 0 || !file) return `${version} could not be fetched: ${firstLine(packed.output)}`;
    const extracted = await run('tar', ['-xzf', join(box, file), '-C', box]);
    if (extracted.code !== 0) return `${version} could not be extracted: ${firstLine(extracted.output)}`;
    renameSync(join(box, 'package'), place);
    return '';
  } finally {
    rmSync(box, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} versions
 */
async function install(folder, versions) {
  const place = join(cache, folder);
  const names = versions.map((each) => each.slice(0, each.indexOf('@', 1)));
  if (names.every((name) => existsSync(join(place, 'node_modules', name)))) return '';
  say(`fetching ${names.join(', ')}`);
  mkdirSync(place, { recursive: true });
  const flags = [
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=1',
    '--loglevel=error',
  ];
  const { code, output } = await runNpm(['install', '--prefix', place, ...flags, ...versions]);
  return code === 0 ? '' : `${names.join(', ')} could not be fetched: ${firstLine(output)}`;
}

/** @param {string} output */
const firstLine = (output) => output.split('\n').find((line) => line.trim() && !/npm warn/i.test(line)) ?? '';
