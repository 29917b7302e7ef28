import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeZip } from '@/guide/rollout/zip';

const files = [
  { path: 'windows/one.reg', text: 'One\r\n' },
  { path: 'linux/zwei ü.json', text: '{"ü": "“”"}\n' },
  { path: 'empty.txt', text: '' },
];

/** The files of an archive, by its own directory; each has to be where that says it is. */
function readZip(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const decoder = new TextDecoder();
  const found: { path: string; text: string }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [size, length, local] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const data = local + 30 + length;
    found.push({
      path: decoder.decode(bytes.slice(at + 46, at + 46 + length)),
      text: decoder.decode(bytes.slice(data, data + size)),
    });
    at += 46 + length;
  }
  return found;
}

describe('an archive', () => {
  it('gives back what was put in, and the same bytes for the same files', () => {
    expect(readZip(writeZip(files))).toEqual(files);
    expect(writeZip(files)).toEqual(writeZip(files));
  });

  const hasPython = (() => {
    try {
      execFileSync('python3', ['--version']);
      return true;
    } catch {
      return false;
    }
  })();

  it.skipIf(!hasPython)('is opened by another maker’s program, which finds nothing wrong', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'signpost-zip-')), 'rollout.zip');
    writeFileSync(file, writeZip(files));
    const look = 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
    const said = execFileSync('python3', ['-c', look, file], { encoding: 'utf8' });
    expect(said.trim()).toBe(`None ['windows/one.reg', 'linux/zwei ü.json', 'empty.txt']`);
  });
});
