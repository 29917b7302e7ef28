import { describe, expect, it } from 'vitest';
import { listFiles, read } from './tree';
import { listCalls, listSpokenTexts } from './words';

type Catalogue = Record<string, { message: string }>;

const LOCALES = listFiles('public/_locales').filter((path) => path.endsWith('/messages.json'));
const readCatalogue = (path: string) => JSON.parse(read(path)) as Catalogue;
const english = readCatalogue('public/_locales/en/messages.json');
const code = listFiles('guide', 'stores', 'platform', 'components', 'entrypoints').filter((path) =>
  /\.tsx?$/.test(path),
);
/** What texts have been moved into the catalogue; elsewhere they still stand in the code. */
const MOVED = ['platform/'];

/** How many values a text takes: the highest of its `$1` to `$9`. */
const countValues = (text: string) =>
  Math.max(0, ...[...text.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));

describe('the texts of the product', () => {
  it('have a key that is there, and all the values they speak of', () => {
    const wrong = code.flatMap((path) =>
      listCalls(read(path)).flatMap(({ name, key, values }) => {
        const keys = name === 'sayCount' ? [`${key}_one`, `${key}_other`] : [key];
        const wanted = keys.map((each) => (english[each] ? countValues(english[each].message) : Infinity));
        return Math.max(...wanted) === values ? [] : [`${path}: ${key} with ${values} values`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are all used', () => {
    const all = [...code, 'wxt.config.ts'].map(read).join('\n');
    const isUsed = (key: string) =>
      new RegExp(`['_]${key.replace(/_(one|other)$/, '')}(?:['_]|$)`, 'm').test(all);
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(LOCALES)('%s has all of them, with the same values', (path) => {
    const texts = readCatalogue(path);
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
    const other = Object.keys(texts).filter(
      (key) => countValues(texts[key]!.message) !== countValues(english[key]!.message),
    );
    expect(other).toEqual([]);
  });

  it('have curly apostrophes, and no typewriter quotes', () => {
    const typed = Object.entries(english).filter(([, { message }]) => /['"]|\.\.\./.test(message));
    expect(typed.map(([key]) => key)).toEqual([]);
  });

  it('stand nowhere else', () => {
    const strays = code
      .filter((path) => MOVED.some((place) => path.startsWith(place)))
      .flatMap((path) => listSpokenTexts(read(path)).map((text) => `${path}: ${text}`));
    expect(strays).toEqual([]);
  });
});
