import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/guide/words/language';
import type { Language } from '@/guide/words/language';
import { allTextsOf } from '../../setup/speak';
import { read } from './tree';

/** The parts of a listing by their place: a level and a text for each heading. */
function readListing(language: string) {
  const parts = read(`docs/store/${language}.md`)
    .split(/^(#{1,3}) (.+)$/m)
    .slice(1);
  return Array.from({ length: parts.length / 3 }, (_, at) => ({
    level: parts[at * 3]!.length,
    title: parts[at * 3 + 1]!,
    text: parts[at * 3 + 2]!.trim(),
  }));
}

/** What the built extension asks for (tests/e2e/built.test.ts). */
const PERMISSIONS = ['storage', 'scripting', 'sidePanel', 'https://\\*.autotask.net/\\*'];
const english = readListing('en');

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const listing = readListing(language);
  const texts = allTextsOf(language as Language);

  it('has the same parts as the English one, none of them empty', () => {
    expect(listing.map(({ level }) => level)).toEqual(english.map(({ level }) => level));
    const points = (text: string) => text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(listing.map(({ text }) => points(text))).toEqual(english.map(({ text }) => points(text)));
    const [head, ...rest] = listing;
    expect(head?.level).toBe(1);
    const empty = rest.filter(({ text, level }, at) => text === '' && rest[at + 1]?.level !== level + 1);
    expect(empty).toEqual([]);
  });

  it('has the name and the description of the manifest, and the store takes them', () => {
    expect(listing[1]?.text).toBe(texts.extensionName);
    expect(listing[2]?.text).toBe(texts.extensionDescription);
    expect(listing[1]!.text.length).toBeLessThanOrEqual(75);
    expect(listing[2]!.text.length).toBeLessThanOrEqual(132);
  });

  it('gives a reason for each permission, and no other', () => {
    expect(listing.filter(({ level }) => level === 3).map(({ title }) => title)).toEqual(PERMISSIONS);
  });

  it('names buttons as they are called', () => {
    const button = texts.sharedStart!;
    expect(listing.some(({ text }) => text.includes(button))).toBe(true);
  });
});
