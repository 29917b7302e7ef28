import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importArticle } from '@/guide/article-import/import-article';
import { draftFromArticle } from '@/guide/draft/draft-from-article';
import { settleNames, takeNames, withTrials } from '@/guide/draft/try-names';
import type { Work } from '@/guide/draft/draft';
import type { Here } from '@/guide/run/here';
import { sampleProcedure } from '../sample';

const GUESSED = { source: 'article', certainty: 'inferred' } as const;

/** A draft with one step, whose sentence names a control by a guess. */
function draftOf(kb: string, guess: string, certainty: 'inferred' | 'documented' = 'inferred'): Work {
  const bare = sampleProcedure([{ targets: ['a'], kb }], { states: {} });
  const a = {
    label: guess,
    where: '',
    role: ['button' as const],
    names: [{ ...GUESSED, text: guess, certainty }],
  };
  return { procedure: { ...bare, targets: { a } } };
}

const triedIn = (work: Work) =>
  Object.entries(withTrials(work.procedure).targets).filter(([id]) => id.startsWith('try-'));
const textsIn = (work: Work) => triedIn(work).map(([, { names }]) => names?.[0]?.text);
const KB = 'Click Use tabs or full browser windows, based on your preference.';

describe('a name without a clear end', () => {
  it('is tried with one more word each time, from where it begins', () => {
    expect(textsIn(draftOf(KB, 'Use tabs'))).toEqual([
      'Use',
      'Use tabs',
      'Use tabs or',
      'Use tabs or full',
      'Use tabs or full browser',
      'Use tabs or full browser windows',
      'Use tabs or full browser windows, based',
      'Use tabs or full browser windows, based on',
      'Use tabs or full browser windows, based on your',
      'Use tabs or full browser windows, based on your preference',
    ]);
  });

  it('is settled by the longest that stands on the page', () => {
    const work = draftOf(KB, 'Use tabs');
    const here = { 'try-1-2': { status: 'found' }, 'try-1-6': { status: 'hidden' } } as const;
    const settled = settleNames(work, here);
    expect(settled).toEqual([
      {
        target: 'a',
        step: work.procedure.steps[0]!.id,
        from: 'Use tabs',
        to: 'Use tabs or full browser windows',
      },
    ]);
    expect(takeNames(work, settled).procedure.targets.a).toMatchObject({
      label: 'Use tabs or full browser windows',
      names: [{ text: 'Use tabs or full browser windows', source: 'office' }],
      // "Click" is said of boxes, too.
      role: expect.arrayContaining(['button', 'checkbox']),
    });
  });

  it('begins where it stands as words, whatever letters come before it', () => {
    expect(textsIn(draftOf('İn the Table: open Tab A.', 'Tab'))).toEqual(['Tab', 'Tab A']);
    expect(textsIn(draftOf('Tables have no end.', 'Tab'))).toEqual([]);
    expect(textsIn(draftOf('Click Merge (C++)? now', 'Merge (C++)'))[1]).toBe('Merge (C++');
  });

  it('is changed only as long as it is called so', () => {
    const work = draftOf(KB, 'Use tabs');
    const settled = settleNames(work, { 'try-1-6': { status: 'found' } });
    const other = draftOf(KB, 'Preference');
    expect(takeNames(other, settled)).toBe(other);
  });

  it('stays where nothing of it stands there, and where it was right', () => {
    expect(settleNames(draftOf(KB, 'Use tabs'), {})).toEqual([]);
    expect(settleNames(draftOf(KB, 'Use tabs'), { 'try-1-2': { status: 'found' } })).toEqual([]);
  });

  it('that the article makes clear is changed only where the page doesn’t have it', () => {
    const work = draftOf(KB, 'Use tabs', 'documented');
    const longer = { 'try-1-6': { status: 'found' } } as const;
    expect(settleNames(work, { ...longer, a: { status: 'hidden' } })).toEqual([]);
    expect(settleNames(work, longer)).toHaveLength(1);
  });

  it('that somebody else gave is left alone', () => {
    const work = draftOf(KB, 'Use tabs');
    const { a } = work.procedure.targets;
    const names = a!.names!.map((name) => ({ ...name, source: 'office' }));
    const targets = { a: { ...a!, names } };
    expect(textsIn({ procedure: { ...work.procedure, targets } })).toEqual([]);
  });
});

it('only words of the article are ever looked for, in their order', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,8}[,.]?$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(29), (words, at) => {
      const kb = words.join(' ');
      const work = draftOf(
        kb,
        words
          .slice(at % words.length)
          .slice(0, 2)
          .join(' '),
      );
      const plain = kb.toLowerCase();
      return textsIn(work).every((text) => plain.includes(text!.toLowerCase()));
    }),
  );
});

describe('a name that an article gives without an end', () => {
  const imported = (sentence: string) => {
    const read = importArticle(`How we work\n\n1. ${sentence}\n2. Ask for help.`, new Map());
    if (!read.ok) throw new Error(read.problem);
    return draftFromArticle(read.article, [], new Set()).work;
  };
  /** What a page answers that has controls with these labels. */
  const onPage = (work: Work, ...labels: string[]): Here =>
    Object.fromEntries(
      Object.entries(withTrials(work.procedure).targets).flatMap(([id, { names = [] }]) =>
        names.some(({ text }) => labels.includes(text)) ? [[id, { status: 'found' } as const]] : [],
      ),
    );
  const firstTarget = ({ procedure }: Work) => procedure.targets[procedure.steps[0]!.targets![0]!]!;

  it.each([
    [
      'Click Use tabs or full browser windows instead of popups when possible.',
      'Use tabs or full browser windows instead of popups',
    ],
    ['Click Use Tabs Or Full browser windows based on your preference.', 'Use Tabs Or Full browser windows'],
    ['Click Add to favorites.', 'Add to favorites'],
  ])('is a guess of no kind, which the page settles: %s', (sentence, label) => {
    const work = imported(sentence);
    expect(firstTarget(work).names?.[0]?.certainty).toBe('inferred');
    expect(firstTarget(work).role).not.toContain('tab');
    const settled = settleNames(work, onPage(work, 'Use', 'Add', label, 'Preference'));
    expect(settled.map(({ to }) => to)).toEqual([label]);
    expect(firstTarget(takeNames(work, settled)).names?.map(({ text }) => text)).toEqual([label]);
  });

  it('is no longer in what the step is called, once the page has ended it', () => {
    const work = imported('Click Organization Merge based on what you found.');
    const settled = settleNames(work, onPage(work, 'Organization Merge'));
    const [step] = takeNames(work, settled).procedure.steps;
    expect(step).toMatchObject({
      title: 'Click Organization Merge',
      // What the article advises isn't lost.
      say: 'Click Organization Merge based on what you found.',
    });
  });

  it.each([
    'Click Save to keep the changes.',
    'Click the Post Charge button.',
    'Click Save and ask for help.',
  ])('is documented where the sentence says where it ends: %s', (sentence) =>
    expect(firstTarget(imported(sentence)).names?.[0]?.certainty).toBe('documented'),
  );
});
