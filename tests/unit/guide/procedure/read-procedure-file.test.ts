import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewFile } from '@/guide/office/import-review';
import { MOST_BYTES } from '@/guide/procedure/read-json-file';
import { readProcedureFile } from '@/guide/procedure/read-procedure-file';
import { scanJson } from '@/guide/procedure/scan-json';
import { twoFactorFile as shipped } from '../../../fixtures/in-english';
import * as broken from './broken-files';

const problemsOf = (content: Uint8Array | string) => {
  const read = readProcedureFile(content);
  return read.ok ? [] : read.problems;
};
const bytes = (text: string) => new TextEncoder().encode(text);
const good = JSON.stringify(shipped, null, 2);

describe('a good file', () => {
  it('is read as it is written, from the disk and from the clipboard', () => {
    for (const content of [good, bytes(good), bytes(`\uFEFF${good}`)]) {
      const read = readProcedureFile(content);
      expect(read.ok && read.file).toEqual(shipped);
    }
  });
});

describe('two hundred broken files and more', () => {
  const { withoutKey, wrongType, unknownKey, dangling, notHttps, markup, empty } = broken;
  const all = [withoutKey, wrongType, unknownKey, dangling, notHttps, markup, empty].flat();

  it('are each refused with a message that names the place', () => {
    expect(all.length).toBeGreaterThan(200);
    const missed = all.filter(
      ({ file, path }) =>
        !problemsOf(bytes(JSON.stringify(file))).some((problem) => problem.startsWith(`At ${path}: found `)),
    );
    expect(missed.map(({ path, what }) => `${path} = ${what}`)).toEqual([]);
  });
});

describe('what is no procedure file at all', () => {
  it.each([
    ['nothing', '  \n', /nothing in it/],
    ['a sentence', 'Dear all', /line 1, column 1: found "D"; expected a value/],
    ['a comma too many', '{\n  "format": 1,\n}', /line 3, column 1: found "}"; expected a key/],
    [
      'a comma too few',
      '{\n  "format": 1\n  "id": "a"\n}',
      /line 3, column 3: found "\\""; expected a comma or }/,
    ],
    ['a key without quotes', '{ format: 1 }', /line 1, column 3: found "f"; expected a key in double quotes/],
    ['single quotes', "{ 'format': 1 }", /expected a key in double quotes/],
    [
      'a text that never ends',
      '{ "title": "Set up\n2FA" }',
      /line 1, column 12: .* expected a text that ends/,
    ],
    ['a file that was cut off', good.slice(0, 500), /line \d+, column \d+: found/],
    ['two procedures one after another', `${good}\n${good}`, /expected nothing more/],
    ['a list of procedures', `[${good}, ${good}]`, /a list of 2; expected one procedure/],
    ['a newer format', JSON.stringify({ ...shipped, format: 4 }), /At format: found 4; .*update Signpost/],
    ['a number', '5', /the top of the file/],
    ['null', 'null', /the top of the file/],
    ['too much', `"${'x'.repeat(MOST_BYTES)}"`, /too large: 1\.0 MB/],
  ])('%s', (_what, content, says) => {
    expect(problemsOf(content).join('\n')).toMatch(says);
    expect(problemsOf(bytes(content)).join('\n')).toMatch(says);
  });

  it('text in another encoding', () => {
    expect(problemsOf(new Uint8Array([0x7b, 0xe9, 0x7d]))).toEqual([expect.stringContaining('UTF-8')]);
    expect(problemsOf(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toEqual([expect.stringContaining('UTF-8')]);
  });
});

describe('where a text stops being JSON', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('is found exactly when the browser refuses it', () => {
    const chars = fc.string({
      unit: fc.constantFrom(...'{}[]:,"\\ \n0123.-+eEtruefalsnxu/\u0001é'.split('')),
      maxLength: 12,
    });
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.nat(2), fc.constantFrom('', ',', '"', '}', 'x', '\n'))
      .map(([json, at, gone, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + gone);
      });
    fc.assert(
      fc.property(fc.oneof(chars, spoilt, fc.json()), (text) => {
        expect(scanJson(text).fault === undefined).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is a place in the text, however deep it is nested', () => {
    expect(scanJson('['.repeat(200_000)).fault).toMatchObject({
      line: 1,
      column: 200_001,
      found: 'the end',
    });
    expect(scanJson(`"${'a\\n'.repeat(300_000)}`).fault).toMatchObject({ line: 1, column: 1 });
  });
});

describe('a key that stands twice', () => {
  it('is refused, with both places, and not read as the last of them', () => {
    const text = '{\n  "format": 1,\n  "targets": {\n    "save": {},\n    "save": {}\n  }\n}';
    expect(problemsOf(text)).toEqual([
      'At line 5, column 5: found the key "save" once more; it already stands at line 4, column 5. Expected each key once.',
    ]);
    expect(problemsOf(bytes(text))).toEqual(problemsOf(text));
  });

  it('is refused in a file of recorded controls, too', () => {
    const text = '{ "kind": "signpost-repairs", "kind": "signpost-repairs" }';
    const review = reviewFile(text, []);
    expect(review.kind === 'refused' && review.problems.join()).toMatch(/line 1, column 31.*column 3\b/);
  });

  it('is the same key however it is written', () => {
    expect(scanJson(String.raw`{ "a": 1, "\u0061": 2 }`).repeated).toEqual([
      { key: 'a', first: { line: 1, column: 3 }, again: { line: 1, column: 11 } },
    ]);
  });

  it('may stand in another object', () => {
    expect(scanJson('[{ "a": { "a": 1 } }, { "a": "a" }]').repeated).toEqual([]);
  });

  it('is found wherever one is put into good JSON', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(object, fc.nat(), (value, pick) => {
        const text = JSON.stringify(value);
        const keys = Object.keys(value);
        const key = JSON.stringify(keys[pick % keys.length]);
        expect(scanJson(text)).toEqual({ repeated: [] });
        expect(scanJson(`{${key}: 0, ${text.slice(1)}`).repeated).toHaveLength(1);
      }),
    );
  });
});
