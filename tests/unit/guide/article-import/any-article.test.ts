import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importArticle } from '@/guide/article-import/import-article';
import { known } from './corpus';

const piece = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Click Save. ',
    'the "Edit" button ',
    '**Admin** > ',
    '(three dots) ',
    'Do not ',
    'Select ',
    'A > B > C\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '# ',
    '<p>',
    '</p>',
    '<li>',
    '<b>',
    '</b>',
    '<table><tr><td>',
    '</td>',
    '</table>',
    '<h2>',
    'Related Articles\n',
    'If you don’t see it, ',
    'In the Queue field, ',
    'permission ',
    '| a | b |\n',
    '[x](https://a.example)',
    '&lt;',
    'e.g. ',
    ': ',
    ' = ',
  ),
);
const article = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any article', () => {
  it('keeps every sentence, each with a fate, and its steps within the limits of a procedure file', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('html', 'markdown', 'text', undefined), (text, format) => {
        const result = importArticle(text, known, format);
        if (!result.ok) return void expect(result.problem).toMatch(/\.$/);
        const { sentences, steps } = result.article;
        for (const { text: own, fate, steps: indexes } of sentences) {
          expect(['used', 'note', 'left-out', 'not-understood']).toContain(fate);
          expect(own.length).toBeLessThanOrEqual(600);
          expect(indexes.every((index) => index >= 0 && index < steps.length)).toBe(true);
        }
        for (const { say, kb, names, caution = '' } of steps) {
          expect(say.length).toBeLessThanOrEqual(240);
          expect(say).not.toMatch(/[{}]|<[a-zA-Z!/?]/);
          for (const each of [kb, caution]) expect(each).not.toMatch(/<[a-zA-Z!/?]/);
          for (const name of names) expect(name).toMatch(/^[^{}]{1,160}$/);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('of plain words has them all in its sentences', () => {
    const word = fc.constantFrom(
      'click',
      'Save',
      'the',
      'button',
      'tab',
      'and',
      'Queue',
      'is',
      'open',
      '“Edit”',
      'in',
      '>',
      'not',
      'Do',
    );
    const end = fc.constantFrom(' ', ' ', ' ', '. ', '\n', '\n\n', ', ', ': ', ' (', ') ', '! ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, end), { minLength: 1, maxLength: 80 }), (parts) => {
        const text = parts.flat().join('');
        const result = importArticle(text, known, 'text');
        const told = result.ok ? result.article.sentences.map((each) => each.text).join(' ') : '';
        const wordsOf = (all: string) => all.match(/[\p{L}>]+/gu) ?? [];
        expect(wordsOf(told)).toEqual(wordsOf(text));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
