import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';
import { isQuery, searchProcedures } from '@/guide/popup/search-procedures';
import { fold, toSearchWords } from '@/guide/popup/search-words';

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
  procedure('summary', 'Delta', { summary: 'Ways to merge contacts.' }),
  procedure('title', 'Merge two contacts'),
];
const ids = (query: string) => searchProcedures(library, query).map((hit) => hit.procedure.id);

describe('what technicians type', () => {
  const procedures = shipped.map((each) => each.procedure);
  const first = (query: string) => searchProcedures(procedures, query)[0]?.procedure.id;

  it.each([
    ['mfa', 'autotask-2fa'],
    ['otp', 'autotask-2fa'],
    ['two factor', 'autotask-2fa'],
    ['two-factor', 'autotask-2fa'],
    ['2fa setup', 'autotask-2fa'],
    ['set up 2fa', 'autotask-2fa'],
    ['setup mfa', 'autotask-2fa'],
    ['authentcator', 'autotask-2fa'],
    ['duplicate contact', 'merge-contacts'],
    ['merge duplicate', 'merge-contacts'],
    ['merge contcts', 'merge-contacts'],
    ['how do I merge contacts', 'merge-contacts'],
    ['todo', 'todo-ticket-by-email'],
    ['to-do', 'todo-ticket-by-email'],
    ['to do', 'todo-ticket-by-email'],
    ['email', 'todo-ticket-by-email'],
    ['e-mail', 'todo-ticket-by-email'],
    ['note templte', 'note-templates'],
    ['category', 'ticket-categories'],
  ])('%s leads to %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds nothing for what is nowhere', () => {
    expect(searchProcedures(procedures, 'zebra')).toEqual([]);
    expect(searchProcedures(procedures, '{target}')).toEqual([]);
  });
});

describe('a search', () => {
  it('ranks by where the words stand: title, steps, summary, instruction', () => {
    expect(ids('merge')).toEqual(['title', 'step', 'summary', 'say']);
    expect(ids('CONTACTS mer')).toEqual(['title', 'step', 'summary']);
  });

  it('knows words that are only in the file’s list of them', () => {
    const named = [procedure('a', 'Alpha'), procedure('b', 'Beta', { keywords: ['mfa', 'two factor'] })];
    const found = (query: string) => searchProcedures(named, query).map((hit) => hit.procedure.id);
    expect(found('MFA')).toEqual(['b']);
    expect(found('twofactor')).toEqual(['b']);
    expect(found('factor two')).toEqual(['b']);
  });

  it('wants every word; where no procedure has them all, it gives those with most', () => {
    expect(ids('two merge')).toEqual(['title']);
    expect(ids('merge contacts zebra')).toEqual(['title', 'step', 'summary']);
    expect(ids('zebra')).toEqual([]);
  });

  it('takes no small word for what is looked for', () => {
    expect(ids('merge the zebra')).toEqual(ids('merge'));
  });

  it('folds case and accents, hyphens and spaces', () => {
    expect(ids('hamburger')).toEqual(['kb']);
    expect(ids('hämbürger')).toEqual(['kb']);
    expect(ids('ham-burger')).toEqual(['kb']);
    const written = ['e-mail', 'to-do', 'set up'].map((title, i) => procedure(`p${i}`, title));
    for (const [query, id] of [
      ['email', 'p0'],
      ['e mail', 'p0'],
      ['todo', 'p1'],
      ['setup', 'p2'],
      ['set-up', 'p2'],
    ] as const)
      expect(searchProcedures(written, query).map((hit) => hit.procedure.id)).toEqual([id]);
  });

  it('forgives one letter, but only in words that are nowhere as they are typed', () => {
    const alike = [procedure('not', 'Not this'), procedure('note', 'Note this')];
    const found = (query: string) => searchProcedures(alike, query).map((hit) => hit.procedure.id);
    expect(found('note')).toEqual(['note']);
    expect(found('nnote')).toEqual(['note']);
    expect(found('nte')).toEqual([]);
  });

  it('names the step that has what the title lacks', () => {
    const stepFor = (query: string) => searchProcedures(library, query)[0]?.step;
    expect(stepFor('beta contact')).toEqual({ id: 'choose', number: 2, title: 'Choose' });
    expect(stepFor('hamburger')).toEqual({ id: 'open', number: 1, title: 'Open' });
    expect(stepFor('two contacts')).toBeUndefined();
  });

  it('reads what a person reads: the control’s name, not the mark that stands for it', () => {
    expect(ids('target')).toEqual([]);
    expect(ids('press contact')).toEqual(['say']);
    const says = shipped.flatMap(({ procedure: { steps } }) => steps.map(({ say }) => say));
    expect(says.some((say) => say.includes('{target}'))).toBe(true);
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
  const singles = (text: string) => toSearchWords(text).flatMap(({ term, joined }) => (joined ? [] : [term]));
  const textOf = ({ title, summary, steps }: Procedure) =>
    [title, summary, ...steps.flatMap(({ title, say, kb }) => [title, say, kb ?? ''])].flatMap(singles);
  const SMALL = /^(a|an|at|by|can|do)$/;
  const asked = (query: string) => {
    const all = singles(query);
    const telling = all.filter((each) => !SMALL.test(each));
    return telling.length > 0 ? telling : all;
  };

  it('finds every procedure in which all the words begin a word', () => {
    fc.assert(
      fc.property(procedures, words, (all, query) => {
        const found = new Set(searchProcedures(all, query).map((hit) => hit.procedure));
        for (const each of all) {
          const has = asked(query).every((one) => textOf(each).some((text) => text.startsWith(one)));
          if (has) expect(found.has(each)).toBe(true);
        }
      }),
    );
  });

  it('puts those with all the words in the title first, and gives nothing twice', () => {
    fc.assert(
      fc.property(procedures, words, (all, query) => {
        const found = searchProcedures(all, query).map((hit) => hit.procedure);
        const whole = found.map(({ title }) =>
          asked(query).every((one) => singles(title).some((text) => text.startsWith(one))),
        );
        const rest = whole.slice(whole.lastIndexOf(true) + 1);
        expect(rest).not.toContain(true);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('does not care for case, accents and spaces', () => {
    fc.assert(
      fc.property(procedures, words, (all, query) => {
        const bare = query.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
        expect(searchProcedures(all, `  ${bare} `)).toEqual(searchProcedures(all, query));
        expect(isQuery(query)).toBe(true);
        expect(fold(bare)).toBe(fold(query));
      }),
    );
  });
});
