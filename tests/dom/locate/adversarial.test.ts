import { describe, expect, it } from 'vitest';
import { isGuidedPath, querySystemPage } from '@/autotask/pages';
import { zoneFromText } from '@/autotask/zones';
import { parseLink } from '@/guide/procedure/link';
import { listWords } from '@/guide/procedure/local-words';
import { nameOf } from '@/locate/name';
import { containsWords, normalise } from '@/locate/normalise';
import { isAtPath } from '@/guide/procedure/page-path';
import { keepAddress, keepClasses, keepText, keepToken } from '@/locate/recorded/keep';
import { prepare, readAddress, readPath, stem, withoutDigits, wordsOf } from '@/locate/score/prepare';
import { collectWantedLabels } from '@/locate/wanted-labels';

/** Texts that a pattern may go back over again and again, by how often a piece of them is repeated. */
const TEXTS: Record<string, (n: number) => string> = {
  dots: (n) => '.'.repeat(n),
  'dots before a letter': (n) => `Save${'.'.repeat(n)}x`,
  'stars and spaces': (n) => '* '.repeat(n),
  'stars and spaces before a letter': (n) => `${'* '.repeat(n)}x`,
  'counts before a letter': (n) => `${'(1)'.repeat(n)}x`,
  'an open bracket with digits': (n) => `(${'1'.repeat(n)}`,
  'open brackets': (n) => '(1'.repeat(n),
  spaces: (n) => `a${' '.repeat(n)}b`,
  'combining marks': (n) => `a${'\u0301'.repeat(n)}`,
  'characters of no width': (n) => `${'\u200b'.repeat(n)}a`,
  'glyphs of an icon font': (n) => '\ue000 '.repeat(n),
  'wide letters': (n) => '\ufb03'.repeat(n),
  braces: (n) => `${'{'.repeat(n)}word${'}'.repeat(n)}`,
  'words in braces': (n) => '{word'.repeat(n),
  digits: (n) => '1'.repeat(n),
  'letters and digits': (n) => 'a1'.repeat(n),
  underscores: (n) => `${'_'.repeat(n)}!`,
  containers: (n) => `${'_ctl1'.repeat(n)}!`,
  slashes: (n) => `${'/'.repeat(n)}x`,
  'paths to print': (n) => `/print${'/print.'.repeat(n)}`,
  fragments: (n) => `#${'signpost=a&'.repeat(n)}signpost=`,
  keys: (n) => 'ABCD-'.repeat(n),
  ampersands: (n) => '&'.repeat(n),
};

const wanted = collectWantedLabels({}, { page: { labels: ['Save & Close', 'a'] } });

const READERS: Record<string, (text: string) => unknown> = {
  normalise,
  containsWords: (text) => containsWords(text, 'word'),
  'wanted labels': (text) => wanted.match(text),
  keepText,
  keepToken,
  keepClasses: (text) => keepClasses([text] as unknown as DOMTokenList),
  keepAddress: (text) => keepAddress(text, 'https://ww1.autotask.net/'),
  wordsOf,
  stem,
  withoutDigits,
  readAddress,
  readPath,
  prepare: (text) => prepare({ tag: 'a', text, near: text, href: text, path: text, classes: [text] }),
  parseLink,
  listWords,
  isAtPath: (text) => isAtPath(text, '/mvc/a'),
  isGuidedPath,
  querySystemPage: (text) => querySystemPage(text, text),
  zoneFromText,
};

const FEW = 3000;
const MANY = 8 * FEW;
/**
 * How many pieces, how many times as many, and how many times as long that may take: a pattern that goes back over them takes
 * the square of it. Where a text outgrows the processor's cache, it costs more from there on: then that part is measured by itself.
 */
const GROWTHS = [
  { from: FEW, times: 8, most: 24 },
  { from: MANY, times: 4, most: 10 },
];
/** Shorter than this nothing is measured well. */
const NOISE_MS = 1;

/** The best of a few, in milliseconds of this process alone: whatever else the machine does is left out. */
function timeOf(read: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const began = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** @param reading What reads a text of so many pieces. */
function isInProportion(reading: (pieces: number) => () => unknown): boolean {
  return GROWTHS.some(({ from, times, most }) => {
    const short = Math.max(timeOf(reading(from)), NOISE_MS);
    return timeOf(reading(times * from)) < most * short;
  });
}

describe.each(Object.keys(READERS))('%s takes its time in proportion to the text', (reader) => {
  it.each(Object.keys(TEXTS))('of %s', (kind) => {
    const reading = (pieces: number) => {
      const text = TEXTS[kind]!(pieces);
      return () => READERS[reader]!(text);
    };
    expect(isInProportion(reading)).toBe(true);
  });
});

describe('an element that bears such a text', () => {
  it.each(Object.keys(TEXTS))('is named in proportion to it: %s', (kind) => {
    const reading = (pieces: number) => {
      const element = document.createElement('button');
      for (const attribute of ['aria-label', 'title']) element.setAttribute(attribute, TEXTS[kind]!(pieces));
      element.textContent = TEXTS[kind]!(pieces);
      return () => wanted.match(nameOf(element));
    };
    expect(isInProportion(reading)).toBe(true);
  });
});
