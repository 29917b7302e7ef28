import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeZip } from '../../../scripts/lib/zip-file.mjs';

const file = (path: string, text: string) => ({ path, content: Buffer.from(text) });
const manifest = file('manifest.json', '{}');
const image = { path: 'icons/größe.png', content: Buffer.from([0, 255, 1, 254]) };

it('gives the same bytes whenever and in whatever order it is given the same files', async () => {
  const zip = makeZip([manifest, image]);
  expect(makeZip([image, manifest])).toEqual(zip);
  expect(makeZip([manifest])).not.toEqual(zip);
  expect(makeZip([manifest, { ...image, content: Buffer.from([0]) }])).not.toEqual(zip);
});

it('is read by others', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'signpost-zip-')), 'test.zip');
  writeFileSync(path, makeZip([manifest, image, file('empty', '')]));
  const read = `
    const JSZip = require('jszip');
    JSZip.loadAsync(require('node:fs').readFileSync(process.argv[1]), { checkCRC32: true }).then(async (zip) => {
      const entries = Object.values(zip.files).map(async (each) => [each.name, await each.async('base64')]);
      console.log(JSON.stringify(await Promise.all(entries)));
    });`;
  const output = execFileSync(process.execPath, ['-e', read, path], { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual([
    ['empty', ''],
    ['icons/größe.png', image.content.toString('base64')],
    ['manifest.json', manifest.content.toString('base64')],
  ]);
});
