import { describe, expect, it } from 'vitest';
import { insertRecorded } from '@/guide/draft/insert-recorded';
import { describeProblem, parseProcedure } from '@/guide/procedure/parse-procedure';
import type { RecordedAction } from '@/guide/recording/recorded-action';
import { twoFactor } from '../sample';
import { sampleWork, stepIds } from './drafts';

const NOW = Date.UTC(2026, 10, 30);
const press = (id: string, text: string, more: Partial<RecordedAction> = {}): RecordedAction => ({
  id,
  kind: 'press',
  recorded: { version: 1, tag: 'button', role: 'button', page: '/admin', dialog: '', text, alike: 1 },
  ...more,
});
const insert = (after: string, ...actions: RecordedAction[]) =>
  insertRecorded(sampleWork(), actions, after, [twoFactor], NOW);

describe('steps that are recorded into a draft', () => {
  it('come after the step that was chosen, with their controls, and change nothing else', () => {
    const before = sampleWork();
    const work = insert('step-2', press('1', 'Tools'), press('2', 'Wizard'))!;
    expect(stepIds(work)).toEqual(['step-1', 'step-2', 'click-tools', 'click-wizard', 'step-3']);
    const { targets, steps } = work.procedure;
    expect(targets).toMatchObject({
      ...before.procedure.targets,
      tools: {},
      wizard: { openedBy: ['tools'] },
    });
    expect(steps.filter(({ id }) => id.startsWith('step-'))).toEqual(before.procedure.steps);
    expect(work.article).toEqual(before.article);
    const parsed = parseProcedure({ ...work.procedure, id: 'longer' });
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([]);
  });

  it('come at the end where that step is gone', () => {
    expect(stepIds(insert('gone', press('1', 'Tools'))!).at(-1)).toBe('click-tools');
  });

  it('get ids that nothing has yet, twice as well', () => {
    const once = insert('step-1', press('1', 'A'))!;
    const twice = insertRecorded(once, [press('1', 'A')], 'step-1', [], NOW)!;
    expect(stepIds(twice)).toEqual(['step-1', 'click-a-2', 'click-a', 'step-2', 'step-3']);
    expect(Object.keys(twice.procedure.targets)).toEqual(expect.arrayContaining(['a', 'a-2', 'a-3']));
  });

  it('say what can’t be recognised, with what was said before', () => {
    const { recorded: _none, ...blank } = press('1', 'X', { fault: 'No.' });
    const work = insertRecorded(
      { ...sampleWork(), unrecognised: { 'step-1': 'Why' } },
      [blank],
      'step-1',
      [],
      0,
    );
    expect(Object.values(work!.unrecognised!)).toEqual(['Why', 'No.']);
  });

  it('are too many beyond 60', () => {
    const many = Array.from({ length: 58 }, (_, at) => press(`${at}`, `Button ${at}`));
    expect(insert('step-1', ...many)).toBeUndefined();
    expect(stepIds(insert('step-1', ...many.slice(1))!)).toHaveLength(60);
  });
});
