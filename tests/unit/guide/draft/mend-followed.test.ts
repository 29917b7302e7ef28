import { describe, expect, it } from 'vitest';
import { setStep } from '@/guide/draft/edit-steps';
import { canMend, mendFollowed, shortcomingOf } from '@/guide/draft/mend-followed';
import { checkDraft } from '@/guide/draft-check/check-draft';
import type { CheckedDraft } from '@/guide/draft-check/finding';
import type { Condition } from '@/guide/procedure/condition-schema';
import { fillOffice } from '@/guide/procedure/fill-office';
import type { Procedure } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';
import { goodDraft } from '../draft-check/good-guide';
import { seededFaults } from '../draft-check/seeded-faults';
import { sampleWork } from './drafts';

describe('mending what following has shown', () => {
  const GONE: Condition = { all: [{ pressed: 'b' }, { not: { visible: 'b' } }] };
  const step = (at: number) => sampleWork().procedure.steps[at]!;
  const how = (more: object) => ({ how: 'seen', at: 1, mark: '', ...more }) as const;

  it.each([
    [how({ early: true }), 'early'],
    [how({ how: 'by-hand' }), 'by-hand'],
    [how({ how: 'missing' }), 'not-found'],
    [how({ how: 'skipped' }), 'not-found'],
    [how({}), undefined],
    [how({ how: 'not-applicable' }), undefined],
  ])('%j is %s', (followed, what) => expect(shortcomingOf(step(1), followed)).toBe(what));

  it('finds nothing wrong with a step by hand that points at nothing', () => {
    expect(shortcomingOf(step(2), how({ how: 'by-hand' }))).toBeUndefined();
  });

  it('waits for the press where something was true too early', () => {
    const { procedure } = mendFollowed(sampleWork(), step(1), 'early');
    expect(procedure.steps[1]?.done).toEqual(GONE);
  });

  it('counts the press as well where nothing came true', () => {
    const { procedure } = mendFollowed(sampleWork(), step(1), 'by-hand');
    expect(procedure.steps[1]?.done).toEqual({ any: [{ visible: 'c' }, GONE] });
  });

  it('leaves nothing of a press that was enough by itself', () => {
    const work = setStep(sampleWork(), 'step-2', { done: { any: [{ pressed: 'b' }, { visible: 'c' }] } });
    const { procedure } = mendFollowed(work, work.procedure.steps[1]!, 'by-hand');
    expect(procedure.steps[1]?.done).toEqual({ any: [{ visible: 'c' }, GONE] });
  });

  it('waits for what a person does to a box or a field', () => {
    const draft = goodDraft.procedure;
    const doneOf = (id: string, what: 'early' | 'by-hand') => {
      const at = draft.steps.findIndex((each) => each.id === id);
      const bare = { ...draft.steps[at]!, done: undefined };
      const procedure = { ...draft, steps: draft.steps.with(at, bare as never) };
      return mendFollowed({ procedure }, procedure.steps[at]!, what).procedure.steps[at]?.done;
    };
    expect(doneOf('check', 'by-hand')).toEqual({ checked: 'billable' });
    expect(doneOf('check', 'early')).toEqual({ all: [{ pressed: 'billable' }, { checked: 'billable' }] });
    expect(doneOf('notes', 'by-hand')).toEqual({ touched: 'notes' });
  });

  it('of controls that are used in turn waits for the last, of others for any', () => {
    const both = { targets: ['a', 'b'], done: { visible: 'c' } };
    const doneOf = (more: object) => {
      const work = setStep(sampleWork(), 'step-2', { ...both, ...more });
      return mendFollowed(work, work.procedure.steps[1]!, 'early').procedure.steps[1]?.done;
    };
    expect(doneOf({ sequence: true })).toEqual(GONE);
    expect(doneOf({})).toEqual({ any: [{ all: [{ pressed: 'a' }, { not: { visible: 'a' } }] }, GONE] });
  });

  it('can’t be done where the step waits for it already, or the one beside it does', () => {
    const work = setStep(sampleWork(), 'step-2', { done: GONE });
    const [one, two] = work.procedure.steps;
    expect(canMend(work.procedure, two!, 'by-hand')).toBe(false);
    expect(mendFollowed(work, two!, 'by-hand')).toBe(work);
    const twice = setStep(work, 'step-1', { targets: ['b'], done: { visible: 'c' } });
    expect(canMend(twice.procedure, twice.procedure.steps[0]!, 'early')).toBe(false);
    expect(canMend(work.procedure, one!, 'early')).toBe(true);
    expect(canMend(work.procedure, one!, 'not-found')).toBe(false);
  });

  const toMend: CheckedDraft[] = [
    goodDraft,
    ...seededFaults.map(([, , draft]) => draft),
    ...shipped.map(({ file }) => ({ procedure: fillOffice(file) as Procedure })),
  ];

  it.each(['early', 'by-hand'] as const)('brings nothing new for the check to find: %s', (what) => {
    const told = (draft: CheckedDraft) => checkDraft(draft).map(({ rule, step: id }) => `${rule} at ${id}`);
    const news = toMend.flatMap((draft) => {
      const before = new Set(told(draft));
      return draft.procedure.steps.flatMap((each) =>
        told({ ...draft, ...mendFollowed({ procedure: draft.procedure }, each, what) }).filter(
          (finding) => !before.has(finding),
        ),
      );
    });
    expect(news).toEqual([]);
  });
});
