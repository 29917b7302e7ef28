import { describe, expect, it } from 'vitest';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure, Step } from '@/guide/procedure/procedure';
import { checkProcedureFile } from '@/guide/procedure/read-procedure-file';
import { sampleProcedure } from '../sample';
import { officeFile } from './office-file';

/** A file whose step asks whether a field was filled in. */
const touchedIn = (path: string, step: Partial<Step>): [string, Partial<Procedure>, string][] => [
  [`a field that was filled in, at ${path}`, { steps: sampleProcedure([step]).steps }, path],
];

describe('a file of format 2', () => {
  it('may leave out sources, certainty, related guides and the address of the article', () => {
    const parsed = parseProcedure(officeFile);
    expect(parsed).toMatchObject({
      ok: true,
      procedure: {
        article: { url: '', source: 'office' },
        sources: { office: { title: 'Our office' } },
        related: [],
        targets: { save: { names: [{ source: 'office', certainty: 'documented' }] } },
        steps: [{ source: 'office', caution: { source: 'office' }, tips: [{ certainty: 'documented' }] }],
      },
    });
  });

  it('is stored and exported as it was written', () => {
    expect(checkProcedureFile(officeFile)).toMatchObject({ ok: true, file: officeFile });
  });

  it.each([
    ['nothing at all', { format: 2 }],
    ['no steps but a number', { ...officeFile, steps: 5 }],
    ['a step that is a text', { ...officeFile, steps: ['save'] }],
    ['a list of targets', { ...officeFile, targets: [] }],
    ['a revision without a day', { ...officeFile, revision: { number: 1, at: 'yesterday' } }],
  ])('with %s is refused, with the place named', (_what, file) => {
    const parsed = parseProcedure(file);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('found in no file');
  });

  it.each([
    ['a revision', { revision: officeFile.revision }, 'revision'],
    [
      'marks of the article’s sentences',
      { article: { title: 'x', url: 'https://kb.example/x', source: 'kb', sentences: [{ mark: 'a1' }] } },
      'article.sentences',
    ],
    ...touchedIn('steps[0].done.any[0].touched', { done: { any: [{ touched: 'a' }] } }),
    ...touchedIn('steps[0].place.not.touched', { place: { not: { touched: 'a' } } }),
    ...touchedIn('steps[0].onlyIfPresent.while.all[1].touched', {
      onlyIfPresent: { while: { all: [{ visible: 'b' }, { touched: 'a' }] }, say: 'Not here.' },
    }),
    [
      'a field that was filled in, as a state',
      { states: { filled: { touched: 'a' } } },
      'states.filled.touched',
    ],
    ['no address', { article: { title: 'x', url: '', source: 'kb' } }, 'article.url'],
    ['a related guide without an address', { related: [{ id: 'a', title: 'A', url: '' }] }, 'related[0].url'],
  ])('is needed for %s', (_what, more, path) => {
    const file = sampleProcedure([{}], more);
    const parsed = parseProcedure(file);
    expect(parsed).toMatchObject({ ok: false, problems: [{ path }] });
    expect(parseProcedure({ ...file, format: 2 }).ok).toBe(true);
  });
});
