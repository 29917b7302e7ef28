// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {object} FileElement An element as the file has it.
 * @property {string} tag
 * @property {string} id
 * @property {string} name
 * @property {string} href
 * @property {string} alt
 * @property {string[]} cls
 * @property {string} xpath
 * @property {string} idxpath
 * @property {boolean} btn
 * @property {number} x
 * @property {number} y
 * @property {number} w
 * @property {number} h
 * @property {string} text
 * @property {string} near
 */
/** @typedef {{ old: FileElement, new_i: number, equiv?: number[], dup?: number[] }} FilePair */
/** @typedef {{ site: string, source: string, cands: FileElement[], pairs: FilePair[] }} FilePage */

/**
 * Reads a file of the similo-pairs format: one JSON object a line, one pair of pages each, gzipped or not.
 *
 * @param {string} file
 * @returns {{ pages: FilePage[], sha256: string }}
 */
export function readPairsFile(file) {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    pages: lines.map((line) => JSON.parse(line)),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/**
 * An element of the file as the product's record. A missing size means that no place was taken down.
 *
 * @param {FileElement} element
 */
export function toRecord({ tag, id, name, href, alt, cls, xpath, idxpath, btn, x, y, w, h, text, near }) {
  const anchor = /(?:@id=|\bid\()["']([^"']*)/.exec(idxpath ?? '')?.[1];
  const box = { x, y, width: w, height: h };
  return { tag, id, name, href, alt, classes: cls, path: xpath, anchor, pressable: btn, box, text, near };
}
