// @ts-check
import { crc32 } from 'node:zlib';

/** @typedef {{ path: string, content: Buffer }} ZipEntry */

/** The first day that a zip file can name: when a file was written says nothing about what is in it. */
const DATE = (1 << 5) | 1;
const VERSION = 20;
/** Paths are UTF-8. */
const UTF8 = 1 << 11;
const MOST_FILES = 0xffff;

/**
 * A zip file of these files: the same bytes for the same content, on every machine. Nothing is compressed, since what
 * compressors make of the same bytes differs from one machine to another, and stores compress for themselves.
 *
 * @param {readonly ZipEntry[]} entries
 * @returns {Buffer}
 */
export function makeZip(entries) {
  if (entries.length > MOST_FILES) throw new Error(`A zip file holds ${MOST_FILES} files at most.`);
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const index = [];
  let offset = 0;
  for (const { path, content } of sorted) {
    const name = Buffer.from(path);
    const described = describe(name, content);
    const file = Buffer.concat([numbers([4, 0x04034b50]), described, name, content]);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    index.push(numbers([4, 0x02014b50], [2, VERSION]), described, place, name);
    files.push(file);
    offset += file.length;
  }
  const list = Buffer.concat(index);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, sorted.length],
    [2, sorted.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...files, list, end]);
}

/**
 * What both the file itself and its line in the index say of it.
 *
 * @param {Buffer} name
 * @param {Buffer} content
 */
function describe(name, content) {
  return numbers(
    [2, VERSION],
    [2, UTF8],
    [2, 0],
    [2, 0],
    [2, DATE],
    [4, crc32(content)],
    [4, content.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  );
}

/** @param {...[bytes: number, value: number]} fields */
function numbers(...fields) {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
