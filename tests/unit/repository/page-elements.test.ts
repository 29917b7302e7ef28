import { describe, expect, it } from 'vitest';
import { modules, read } from './tree';

/** Where elements of the page are handled; our own elements may be read like any others there, but needn't be. */
const IN_PAGES =
  /^(locate|autotask|overlay|entrypoints\/(agent|look|ring|picker|card|recall|recorder|checker))\/.*\.tsx?$/;

/** What `locate/dom` has for what a field of a form, or a picture of the document, may be named. */
const asked = [...read('locate/dom.ts').matchAll(/^export (?:const|function) (\w+)/gm)].map(
  ([, name]) => name!,
);
/** Functions of our own, and names that records and other values of ours bear, too. */
const OUR_OWN = [
  'viewOf',
  'hostOf',
  'id',
  'title',
  'contains',
  'focus',
  'addEventListener',
  'matches',
  'closest',
];
const MORE = ['attributes', 'className', 'tagName', 'innerText', 'outerHTML'];
const PROPERTIES = [...asked.filter((name) => !OUR_OWN.includes(name)), ...MORE];

const DIRECT = new RegExp(
  `(?<!\\bdom)\\??\\.(?:(?:${PROPERTIES.join('|')})\\b|(?:matches|closest)\\(['"\`])`,
);
/** A form, too, can be taken apart. */
const TAKEN_APART = new RegExp(`\\{[^{}]*\\b(?:${PROPERTIES.join('|')})\\b[^{}]*\\} = (?!\\{)`);

/** Without comments and the texts in quotes. */
const codeOf = (path: string) =>
  read(path)
    .replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')
    .replaceAll(/'[^'\n]*'/g, "''");

describe('elements of the page', () => {
  it('are read by their prototypes, in one place', () => {
    const files = modules.filter((path) => IN_PAGES.test(path) && path !== 'locate/dom.ts');
    expect(files.length).toBeGreaterThan(50);
    const direct = files.flatMap((path) =>
      codeOf(path)
        .split('\n')
        .filter((line) => DIRECT.test(line) || TAKEN_APART.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(direct).toEqual([]);
  });

  it.each(['form.parentElement', 'each?.children', 'const { shadowRoot } = element', "above.closest('a')"])(
    'would find %s',
    (code) => expect(DIRECT.test(code) || TAKEN_APART.test(code)).toBe(true),
  );
});
