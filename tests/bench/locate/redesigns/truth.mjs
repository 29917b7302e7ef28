// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {'same' | 'text' | 'no-text'} Change Of what can be read: nothing, something, or there is nothing to read. */
/** @typedef {{ oldPath: string, newPath: string, change: Change, reason: string }} Pair */
/** @typedef {{ path: string, reason: string }} Removed */
/** @typedef {{ old: string, new: string, pairs: Pair[], removed: Removed[] }} Match Two pages and what is known of them. */

/**
 * What is known of the pages, each line judged by itself and with its reason.
 *
 * @returns {Match[]}
 */
export function readTruth() {
  const folder = fileURLToPath(new URL('truth/', import.meta.url));
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')));
}
