// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ path: string, name: string, version: string }} Browser */

/** What a program is on Windows, by its path. @type {[name: string, sign: RegExp][]} */
const WINDOWS_NAMES = [
  ['Microsoft Edge', /msedge/i],
  ['Google Chrome', /\\Google\\Chrome\\/i],
  ['Mozilla Firefox', /firefox/i],
];

/**
 * What a browser says it is. It must answer: Ubuntu's `chromium-browser` may be a script that only says
 * that a snap is missing.
 *
 * @param {string} path
 * @returns {Browser | null}
 */
export function describe(path) {
  if (process.platform === 'win32') return describeByPath(path);
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const match = /^(\D+?) ?([\d.]+)/m.exec(answer.trim());
    return match ? { path, name: match[1] ?? '', version: match[2] ?? '' } : null;
  } catch {
    return null;
  }
}

/**
 * On Windows `--version` opens a window instead of answering. The version is the name of a folder beside the
 * program, or part of the folder it was downloaded to; Firefox has it in a file.
 *
 * @param {string} path
 * @returns {Browser}
 */
function describeByPath(path) {
  const name = WINDOWS_NAMES.find(([, sign]) => sign.test(path))?.[0] ?? 'Chromium';
  const names = [...readdirSync(dirname(path)), path];
  const version = names.map((text) => /\d+\.\d+\.\d+\.\d+/.exec(text)?.[0]).find(Boolean);
  return { path, name, version: version ?? readIni(join(dirname(path), 'application.ini')) ?? 'unknown' };
}

/** @param {string} file */
function readIni(file) {
  return existsSync(file) ? /^Version=([\d.]+)/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}
