import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';
import { fold, searchProcedures, toWords } from '@/guide/popup/search-procedures';

function procedure(id: string, title: string, change: Partial<Procedure> = {}): Procedure {
  const step = { id: 'a', title: 'Look', say: 'Look at it.', source: 'kb', certainty: 'documented' } as const;
  return {
    format: 1,
    id,
    title,
    summary: 'What it does.',
    article: { title, url: 'https://kb.example/', source: 'kb' },
    related: [],
    sources: { kb: { title: 'The KB' } },
    pages: {},
    targets: { merge: { label: 'Contact Merge', where: 'Under Utilities.', role: ['link'] } },
    steps: [step],
    ...change,
  };
}

const step = (title: string, say: string, kb?: string): Procedure['steps'][number] => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  say,
  ...(kb && { kb }),
  source: 'kb',
  certainty: 'documented',
});

const library = [
  procedure('kb', 'Alpha', { steps: [step('Open', 'Open it.', 'Click the Hämburger icon')] }),
  procedure('say', 'Beta', {
    steps: [step('Look', 'Look.'), { ...step('Choose', 'Press {target}.'), targets: ['merge'] }],
  }),
  procedure('step', 'Gamma', { steps: [step('Merge contacts', 'Do it.')] }),
  procedure('summary', 'Delta', { summary: 'How to merge contacts.' }),
  procedure('inside', 'Unmerge contacts'),
  procedure('title', 'Merge two contacts'),
];
const ids = (query: string) => searchProcedures(library, query).map((hit) => hit.procedure.id);

describe('a search', () => {
  it('knows a control by its name, not by the placeholder for it', () => {
    expect(ids('contact merge')).toContain('say');
    expect(ids('target')).toEqual([]);
  });

  it('ranks by where the word stands: title, steps, summary, instruction', () => {
    expect(ids('merge')).toEqual(['title', 'inside', 'step', 'summary', 'say']);
  });

  it('wants every word, in any order and case, and finds the KB’s words without their accents', () => {
    expect(ids('CONTACTS mer')).toEqual(['title', 'inside', 'step', 'summary']);
    expect(ids('two merge')).toEqual(['title']);
    expect(ids('hamburger')).toEqual(['kb']);
    expect(ids('hämbürger')).toEqual(['kb']);
    expect(ids('merge hamburger')).toEqual([]);
  });

  it('names the step that has what the title lacks', () => {
    const stepFor = (query: string) => searchProcedures(library, query)[0]?.step;
    expect(stepFor('beta contact')).toEqual({ number: 2, title: 'Choose' });
    expect(stepFor('hamburger')).toEqual({ number: 1, title: 'Open' });
    expect(stepFor('two contacts')).toBeUndefined();
  });

  it('reads what a person reads: the control’s name, not the mark that stands for it', () => {
    expect(ids('target')).toEqual([]);
    expect(ids('press contact')).toEqual(['say']);
    expect(
      shipped.flatMap(({ procedure: { steps } }) => steps).some(({ say }) => say.includes('{target}')),
    ).toBe(true);
    expect(
      searchProcedures(
        shipped.map((each) => each.procedure),
        '{target}',
      ),
    ).toEqual([]);
  });
});

describe('whatever is searched', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcéÉ2'), minLength: 1, maxLength: 3 });
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
  const procedures = fc
    .array(fc.record({ title: words, summary: words, say: words, kb: words }), { maxLength: 8 })
    .map((all) =>
      all.map(({ title, summary, say, kb }, i) =>
        procedure(`p${i}`, title, { summary, steps: [step('Look', say, kb)] }),
      ),
    );
  const textOf = ({ title, summary, steps }: Procedure) =>
    [title, summary, ...steps.flatMap(({ title, say, kb }) => [title, say, kb ?? ''])].map(fold);

  it('finds exactly those that have all the words', () => {
    fc.assert(
      fc.property(procedures, words, (all, query) => {
        const found = new Set(searchProcedures(all, query).map((hit) => hit.procedure));
        for (const each of all) {
          const has = toWords(query).every((one) => textOf(each).some((text) => text.includes(one)));
          expect(found.has(each)).toBe(has);
        }
      }),
    );
  });

  it('puts those with all the words in the title first, and equals in their order', () => {
    fc.assert(
      fc.property(procedures, words, (all, query) => {
        const found = searchProcedures(all, query).map((hit) => hit.procedure);
        const inTitle = found.map(({ title }) => toWords(query).every((one) => fold(title).includes(one)));
        expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
        const twice = searchProcedures([...all, ...all.map((each) => ({ ...each }))], query);
        const ofEach = new Map(twice.toReversed().map((hit) => [hit.procedure.id, hit.procedure]));
        for (const first of ofEach.values()) expect(all).toContain(first);
      }),
    );
  });

  it('does not care for case, accents and spaces', () => {
    fc.assert(
      fc.property(procedures, words, (all, query) => {
        const bare = query.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
        expect(searchProcedures(all, `  ${bare} `)).toEqual(searchProcedures(all, query));
      }),
    );
  });
});
