import { describe, expect, it } from 'vitest';
import { diffStep, listNews, takeOver, takeShared } from '@/guide/draft/newer-version';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure } from '@/guide/procedure/procedure';
import { mergeContactsFile as shipped } from '../../../fixtures/in-english';

const basis = shipped as Procedure;
const change = (procedure: Procedure, id: string, say: string): Procedure => ({
  ...procedure,
  steps: procedure.steps.map((step) => (step.id === id ? { ...step, say } : step)),
});
const newer: Procedure = {
  ...change(basis, 'open-admin', 'Click the gear.'),
  targets: { ...basis.targets, merge: { ...basis.targets.merge!, not: ['Merge all'] } },
};

describe('a newer version of a guide that ships', () => {
  it('is no news where nothing has changed, whatever the office has made of it', () => {
    expect(listNews(basis, basis, change(basis, 'open-admin', 'Ours.'))).toEqual({
      steps: [],
      shared: false,
      rest: [],
    });
  });

  it('names the steps that are others, also by their controls', () => {
    expect(listNews(basis, newer, basis).steps).toEqual([
      { id: 'open-admin', title: 'Open Admin', kind: 'changed', mine: false },
      { id: 'merge', title: 'Merge', kind: 'changed', mine: false },
    ]);
  });

  it('says where the office has changed the same step', () => {
    const [first] = listNews(basis, newer, change(basis, 'open-admin', 'Ours.')).steps;
    expect(first).toMatchObject({ id: 'open-admin', mine: true });
  });

  it('is taken over step by step, until there is no more news', () => {
    let work = { procedure: change(basis, 'choose-source', 'Ours.') };
    for (const { id } of listNews(basis, newer, work.procedure).steps) work = takeOver(work, newer, id);
    expect(listNews(basis, newer, work.procedure).steps).toEqual([]);
    expect(work.procedure.targets.merge?.not).toEqual(['Merge all']);
    expect(work.procedure.steps.find(({ id }) => id === 'choose-source')?.say).toBe('Ours.');
    expect(parseProcedure(work.procedure).ok).toBe(true);
  });

  it('brings a new step to its place, and takes one away that is gone', () => {
    const extra = { ...basis.steps[1]!, id: 'look', title: 'Look' };
    const [gone, ...others] = basis.steps.toSpliced(2, 0, extra);
    const next = { ...basis, steps: others };
    const news = listNews(basis, next, basis).steps;
    expect(news.map(({ id, kind }) => [id, kind])).toEqual([
      ['look', 'added'],
      [gone!.id, 'removed'],
    ]);
    const taken = news.reduce((work, { id }) => takeOver(work, next, id), { procedure: basis });
    expect(taken.procedure.steps.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  it('brings better controls behind the steps, but not over those that the office has changed', () => {
    const better: Procedure = {
      ...basis,
      targets: {
        ...basis.targets,
        'main-menu': { ...basis.targets['main-menu']!, where: 'Elsewhere.' },
        'contacts-section': { ...basis.targets['contacts-section']!, where: 'Elsewhere.' },
      },
    };
    const ours = {
      ...basis,
      targets: { ...basis.targets, 'main-menu': { ...basis.targets['main-menu']!, where: 'Ours.' } },
    };
    const { steps, shared } = listNews(basis, better, ours);
    expect([steps, shared]).toEqual([[], true]);
    const { procedure } = takeShared({ procedure: ours }, basis, better);
    expect([procedure.targets['main-menu']?.where, procedure.targets['contacts-section']?.where]).toEqual([
      'Ours.',
      'Elsewhere.',
    ]);
    expect(listNews(basis, better, procedure).shared).toBe(false);
  });

  it('tells what else has changed', () => {
    const { rest } = listNews(basis, { ...basis, title: 'Merge contacts' }, basis);
    expect(rest.flatMap(({ changes }) => changes)).toMatchObject([
      { before: basis.title, after: 'Merge contacts' },
    ]);
  });
});

describe('one step of it', () => {
  it('is told with all that differs, its controls too, and nothing of other steps', () => {
    const changes = (id: string) => diffStep(basis, newer, id).flatMap((group) => group.changes);
    expect(changes('open-admin').map(({ after }) => after)).toEqual(['Click the gear.']);
    expect(changes('merge').map(({ after }) => after)).toEqual(['Merge all']);
    expect(changes('choose-source')).toEqual([]);
  });

  it('brings the table that one looks something up in', () => {
    const table = {
      id: 'codes',
      title: 'Codes',
      columns: ['Code'],
      rows: [['A']],
      source: 'kb',
      certainty: 'documented' as const,
    };
    const steps = basis.steps.map((step) => (step.id === 'merge' ? { ...step, table: 'codes' } : step));
    const withTable: Procedure = { ...basis, references: [table], steps };
    const { procedure } = takeOver({ procedure: basis }, withTable, 'merge');
    expect(procedure.references).toEqual([table]);
    expect(parseProcedure(procedure).ok).toBe(true);
  });
});
