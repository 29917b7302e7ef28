import { describe, expect, it } from 'vitest';
import { listFiles, read } from './tree';
import { listCalls, listSpokenTexts } from './words';

type Catalogue = Record<string, { message: string }>;

const english = JSON.parse(read('public/_locales/en/messages.json')) as Catalogue;
const code = listFiles('guide', 'stores', 'platform', 'components', 'entrypoints').filter((path) =>
  /\.tsx?$/.test(path),
);

/** They show no words; they name attributes and selectors, or write the formats of others. */
const WORDLESS = ['entrypoints/agent/', 'entrypoints/reach/', 'guide/rollout/'];

/** What a button is called among us (what stands on it is said by the component that draws it), and a word to developers. */
const UNSPOKEN = ['Show it', 'There is no request named “”.'];

/** How many values a text takes: the highest of its `$1` to `$9`. */
const countValues = (text: string) =>
  Math.max(0, ...[...text.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));

describe('the texts of the product', () => {
  it('have a key that is there, and all the values they speak of', () => {
    const wrong = code.flatMap((path) =>
      listCalls(read(path)).flatMap(({ key, values }) => {
        const text = english[key]?.message;
        return text !== undefined && countValues(text) === values
          ? []
          : [`${path}: ${key}, ${values} values`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('that count have a wording for one and one for several, with the same values or fewer for one', () => {
    const counted = Object.keys(english).filter((key) => /_(?:one|other)$/.test(key));
    for (const key of counted) {
      const [one, other] = ['one', 'other'].map((form) => english[key.replace(/[^_]+$/, form)]?.message);
      expect([key, typeof one, typeof other]).toEqual([key, 'string', 'string']);
      expect(countValues(one!)).toBeLessThanOrEqual(countValues(other!));
    }
  });

  it('are all used', () => {
    const all = [...code, 'wxt.config.ts'].map(read).join('\n');
    const isUsed = (key: string) =>
      all.includes(`'${key.replace(/_(?:one|other)$/, '')}'`) || all.includes(`__MSG_${key}__`);
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have curly apostrophes, no typewriter quotes and no markup', () => {
    const typed = Object.entries(english).filter(([, { message }]) => /['"<]|\.\.\./.test(message));
    expect(typed.map(([key]) => key)).toEqual([]);
  });

  it('have one word for one thing, as Autotask spells it, and speak as people do', () => {
    const faults = [
      // A step is marked or checked off, and what stands there is a checkmark; a tool bar is a toolbar.
      /\btick(?:s|ed)?\b|tool bar|\bdash(?:es)?\b/i,
      /colour|favourite|recognis|prioritis|greyed|cancelled/i,
      /\b(?:could|did|do|does) not\b|cannot/i,
    ];
    const odd = Object.entries(english).filter(([, { message }]) =>
      faults.some((each) => each.test(message)),
    );
    expect(odd.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('are read by the browser as we read them: names that differ in more than capitals, no dollar but for values', () => {
    const names = Object.keys(english).map((key) => key.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const odd = Object.entries(english).filter(([, { message }]) => /\$(?![1-9](?![\w@$]))/.test(message));
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it('stand nowhere else', () => {
    const speaking = code.filter((path) => !WORDLESS.some((place) => path.startsWith(place)));
    const strays = speaking.flatMap((path) =>
      listSpokenTexts(read(path))
        .filter((text) => !UNSPOKEN.includes(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('the reading of code', () => {
  it.each([
    ["say('noAnswer')", 'noAnswer', 0],
    ["say('step', number, count)", 'step', 2],
    ["sayCount('steps', count, name)", 'steps_other', 2],
    ["say(\n  'step',\n  `${a}, ${b}`,\n  of(c, d),\n)", 'step', 2],
  ])('finds the call %s', (source, key, values) => {
    expect(listCalls(source)).toEqual([{ key, values }]);
  });

  it.each([
    ["reply('Please try again.')", 'Please try again.'],
    ['<p>\n  Nothing was found.\n</p>', 'Nothing was found.'],
    ['<button title="Close the guide">', 'Close the guide'],
    ['const name = `Start guide: ${title}`', 'Start guide:'],
  ])('finds the text in %s', (source, text) => {
    expect(listSpokenTexts(source)).toContain(text);
  });

  it.each([
    "say('noAnswer')",
    "throw new Error('There is none here')",
    '<p className="button primary">',
    "<p className={isMain ? 'button primary' : 'button'}>",
    '`<th scope="col">${name}</th>`',
    '// Only a comment of ours',
    'function tell(of: Pick<Target, Key>,\n  target: Target | undefined,\n): Record<string, Key> {',
  ])('takes %s for no text', (source) => {
    expect(listSpokenTexts(source)).toEqual([]);
  });
});
