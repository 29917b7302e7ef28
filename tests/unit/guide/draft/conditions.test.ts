import { describe, expect, it } from 'vitest';
import { choicesOf, conditionOf } from '@/guide/draft/done-choices';
import { markStep } from '@/guide/draft/step-mark';
import { firstUnfollowed, noteFollowed, stillFollowed } from '@/guide/draft/followed';
import { setStep } from '@/guide/draft/edit-steps';
import { setNames, setTarget } from '@/guide/draft/edit-target';
import { withShown, type Recording } from '@/guide/office/recordings';
import { tellCondition } from '@/guide/draft/tell-condition';
import type { Condition } from '@/guide/procedure/condition-schema';
import { runAt } from '../sample';
import { sampleDraft, sampleWork } from './drafts';

describe('done-conditions as choices', () => {
  it.each<Condition | undefined>([
    undefined,
    { pressed: 'a' },
    { page: 'home' },
    { not: { visible: 'a' } },
    { any: [{ visible: 'a' }, { expanded: 'b' }, { checked: 'c' }, { unchecked: 'c' }] },
  ])('%j goes there and back', (condition) => {
    expect(conditionOf(choicesOf(condition)!)).toEqual(condition);
  });

  it.each<Condition>([
    { all: [{ pressed: 'a' }, { not: { visible: 'a' } }] },
    { state: 'unknown' },
    { not: { pressed: 'a' } },
    { any: [{ visible: 'a' }, { all: [{ visible: 'b' }] }] },
  ])('%j says more than choices can, and is left alone', (condition) => {
    expect(choicesOf(condition)).toBeUndefined();
  });
});

describe('conditions that shipped guides have', () => {
  const { procedure } = sampleWork();

  it('are choices where a named state, or a list in a list, is no more than that', () => {
    const nested: Condition = { any: [{ any: [{ state: 'a-or-b' }] }, { page: 'home' }] };
    expect(
      choicesOf(nested, procedure.states ?? { 'a-or-b': { any: [{ visible: 'a' }, { visible: 'b' }] } }),
    ).toEqual([
      { kind: 'visible', target: 'a' },
      { kind: 'visible', target: 'b' },
      { kind: 'page', page: 'home' },
    ]);
    expect(choicesOf({ state: 'a' }, { a: { state: 'b' }, b: { state: 'a' } })).toBeUndefined();
  });

  it.each<[Condition, string]>([
    [{ all: [{ pressed: 'a' }, { not: { visible: 'a' } }] }, '“A” was pressed and not so: “A” is there'],
    [
      { any: [{ page: 'home' }, { checked: 'b' }] },
      'the page Home is open or “B” is checked, or has something chosen',
    ],
    [{ state: 'a-or-b' }, '“A” is there or “B” is there'],
  ])('%j is told in words', (condition, words) => expect(tellCondition(procedure, condition)).toBe(words));

  it('that lead back to themselves come to an end', () => {
    const circle = { ...procedure, states: { x: { any: [{ state: 'x' }] } } };
    expect(tellCondition(circle, { state: 'x' })).toBe('more');
  });
});

describe('what was followed', () => {
  const followed = () => {
    const draft = sampleDraft();
    const steps = Object.fromEntries(
      draft.procedure.steps.map(({ id }, at) => [id, { how: 'seen' as const, at: 2000 * (at + 1) }]),
    );
    return noteFollowed(draft, runAt('step-3', { startedAt: 1000 }), { steps });
  };

  it('counts until the step changes: its words, its control or its condition', () => {
    const draft = followed();
    expect(firstUnfollowed(draft)).toBeUndefined();
    for (const change of [
      setStep(draft, 'step-2', { say: 'Other.' }),
      setStep(draft, 'step-2', { done: { pressed: 'b' } }),
      setNames(draft, 'b', ['Bee']),
      // The condition of step 2 looks for it.
      setTarget(draft, 'c', { not: ['Sea'] }),
    ])
      expect(firstUnfollowed({ ...draft, ...change })?.id).toBe('step-2');
  });

  it('does not lapse when keys come in another order', () => {
    const { procedure } = sampleWork();
    const [, step] = procedure.steps;
    const turned = Object.fromEntries(Object.entries(step!).toReversed()) as typeof step;
    expect(markStep(procedure, turned!)).toBe(markStep(procedure, step!));
  });

  describe('and a control that was pointed out', () => {
    const shownAs = (text: string): Recording => ({
      step: 'step-2',
      at: 9000,
      recorded: { version: 1, tag: 'button', text, alike: 1 },
    });
    const followedWith = (shown: Record<string, Recording>, draft = sampleDraft()) => {
      const ticks = draft.procedure.steps.map(
        ({ id }, at) => [id, { how: 'seen' as const, at: 2000 * (at + 1) }] as const,
      );
      return noteFollowed(
        draft,
        runAt('step-3', { startedAt: 1000 }),
        { steps: Object.fromEntries(ticks) },
        shown,
      );
    };

    it.each(['b', 'c'])('after it has to be followed: %s, which no other step points at', (id) => {
      expect(firstUnfollowed(followed(), { [id]: shownAs('Bee') })?.id).toBe('step-2');
      expect(stillFollowed(followed(), { [id]: shownAs('Bee') }).has('step-1')).toBe(true);
    });

    it('while it was followed counts, also once that is a part of the draft', () => {
      const shown = { b: shownAs('Bee') };
      const draft = followedWith(shown);
      expect(firstUnfollowed(draft, shown)).toBeUndefined();
      expect(firstUnfollowed({ ...draft, procedure: withShown(draft.procedure, shown) })).toBeUndefined();
      // Another one, or none any more, is another control.
      expect(firstUnfollowed(draft, { b: shownAs('See') })?.id).toBe('step-2');
      expect(firstUnfollowed(draft)?.id).toBe('step-2');
    });

    it('leaves the step before alone, which only waits for it', () => {
      const sample = sampleDraft();
      const waits = { ...sample, ...setStep(sample, 'step-1', { done: { visible: 'b' } }) };
      const draft = followedWith({}, waits);
      expect([...stillFollowed(draft, { b: shownAs('Bee') }).keys()]).toEqual(['step-1', 'step-3']);
    });
  });

  /** A draft whose first step's condition may be so before anybody does anything. */
  const seenDraft = () => {
    const sample = sampleDraft();
    return { ...sample, ...setStep(sample, 'step-1', { done: { visible: 'c' } }) };
  };

  it('tells a step that was true too early from one that was done quickly', () => {
    const draft = seenDraft();
    const steps = {
      'step-1': { how: 'seen', at: 1100 },
      'step-2': { how: 'seen', at: 2000 },
      'step-3': { how: 'by-hand', at: 2010 },
    } as const;
    const noted = noteFollowed(draft, runAt('step-3', { startedAt: 1000 }), { steps });
    expect([...stillFollowed(noted).values()].map(({ early }) => early)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('no step was too early in which somebody pressed its control, or filled it in, just before', () => {
    const draft = seenDraft();
    const [id] = draft.procedure.steps[0]!.targets!;
    const steps = { 'step-1': { how: 'seen', at: 1100 } } as const;
    const isEarly = (more: Parameters<typeof runAt>[1], done: Condition = { visible: 'c' }) =>
      noteFollowed(
        { ...draft, ...setStep(draft, 'step-1', { done }) },
        runAt('step-2', { startedAt: 1000, ...more }),
        { steps },
      ).followed['step-1']!.early;
    expect(isEarly({ pressed: { [id!]: 1050 } })).toBeUndefined();
    expect(isEarly({ spent: { [id!]: 1050 } })).toBeUndefined();
    expect(isEarly({ pressed: { other: 1050 } })).toBe(true);
    // Not before it.
    expect(isEarly({ pressed: { [id!]: 1200 } })).toBe(true);
    const touched: Condition = { all: [{ visible: id! }, { touched: id! }] };
    expect(isEarly({}, touched)).toBeUndefined();
    const either: Condition = { any: [{ visible: 'c' }, { pressed: id! }] };
    expect(isEarly({}, either)).toBe(true);
  });

  it('forgets nothing of an earlier run, and takes nothing from before it', () => {
    const draft = followed();
    expect(noteFollowed(draft, runAt('step-1', { startedAt: 9000 }), { steps: {} })).toBe(draft);
    const old = { steps: { 'step-1': { how: 'skipped', at: 10 } } } as const;
    expect(noteFollowed(draft, runAt('step-1', { startedAt: 9000 }), old)).toBe(draft);
  });

  it('a step that was skipped has not been followed', () => {
    const draft = sampleDraft();
    const steps = { 'step-1': { how: 'skipped', at: 2000 } } as const;
    expect(firstUnfollowed(noteFollowed(draft, runAt('step-1', { startedAt: 1 }), { steps }))?.id).toBe(
      'step-1',
    );
  });
});
