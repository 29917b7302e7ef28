import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type Journey } from '@/guide/run/advance';
import { ABSENT_MS, type Assessment } from '@/guide/run/assess';
import { evaluate } from '@/guide/run/condition';
import type { Step } from '@/guide/procedure/procedure';
import { mergeSightings, type World } from '@/guide/run/world';
import * as any from '../arbitraries';
import { findInconsistencies, indexOf, travels } from '../journeys';
import { found, frame, runAt, sampleProcedure, worldOf } from '../sample';

const NOW = 20_000;
const gone: Assessment = { situation: 'absent' };
const looked = fc.record({
  assessment: fc
    .constantFrom('found', 'opener', 'absent', 'covered', 'disabled', 'ambiguous', 'elsewhere', 'blind')
    .map((situation): Assessment => ({ situation: situation as Assessment['situation'] })),
  absentMs: fc.constantFrom(0, ABSENT_MS - 1, ABSENT_MS, 60_000),
});

describe('moving on, whatever the page shows', () => {
  const moves = fc
    .tuple(travels, fc.oneof(any.world, any.frames.map(mergeSightings)), looked)
    .map(([{ procedure, journey }, world, seen]) => {
      const move = (from: Journey) => advance(procedure, from, world, () => seen, NOW);
      return { procedure, journey, world, seen, move, next: move(journey) };
    });
  type Move = typeof moves extends fc.Arbitrary<infer T> ? T : never;
  const check = (holds: (move: Move) => void) =>
    fc.assert(
      fc.property(moves, (move) => void holds(move)),
      { numRuns: 200 },
    );

  it('never goes back', () => {
    check(({ procedure, journey, next }) => {
      expect(indexOf(procedure, next)).toBeGreaterThanOrEqual(indexOf(procedure, journey));
    });
  });

  it('comes to rest: looking again at the same page changes nothing', () => {
    check(({ next, move }) => expect(move(next)).toBe(next));
  });

  it('keeps every tick there was', () => {
    check(({ journey, next }) => expect(next.progress.steps).toMatchObject(journey.progress.steps));
  });

  it('leaves run and ticks consistent', () => {
    check(({ procedure, next }) => expect(findInconsistencies(procedure, next)).toEqual([]));
  });

  it('ticks as seen only what the page shows to be done', () => {
    check(({ procedure, journey, world, next }) => {
      const ground = { states: procedure.states ?? {}, world, pressed: journey.run.pressed, now: NOW };
      for (const { id, done } of procedure.steps) {
        if (journey.progress.steps[id] || next.progress.steps[id]?.how !== 'seen') continue;
        expect(done && evaluate(done, ground)).toBe(true);
      }
    });
  });

  it('passes over as not applicable only what has been out of sight for long, in the place where it would be', () => {
    check(({ procedure, journey, world, seen, next }) => {
      const ground = { states: procedure.states ?? {}, world, pressed: journey.run.pressed, now: NOW };
      for (const { id, onlyIfPresent } of procedure.steps) {
        if (journey.progress.steps[id] || next.progress.steps[id]?.how !== 'not-applicable') continue;
        expect(onlyIfPresent && evaluate(onlyIfPresent.while, ground)).toBe(true);
        expect(seen.assessment.situation).toBe('absent');
        expect(seen.absentMs).toBeGreaterThanOrEqual(ABSENT_MS);
      }
    });
  });

  it('does nothing for a run that is paused or finished', () => {
    check(({ journey, next }) => {
      expect(next === journey || journey.run.status === 'running').toBe(true);
    });
  });

  it('keeps what the person asked for and did: procedure, start and presses', () => {
    check(({ journey, next }) => {
      const { procedure, startedAt, pressed } = journey.run;
      expect(next.run).toMatchObject({ procedure, startedAt, pressed });
    });
  });
});

describe('a step', () => {
  const at = (steps: Partial<Step>[], world: World, run = {}, absentMs = 0, assessment = gone) =>
    advance(
      sampleProcedure(steps),
      { run: runAt('step-1', run), progress: { steps: {} } },
      world,
      () => ({ assessment, absentMs }),
      NOW,
    );
  const showing = worldOf(frame({ a: found() }));

  it('that is done already is ticked and passed over, and so are those behind it', () => {
    const next = at([{ done: { visible: 'a' } }, { done: { visible: 'a' } }, {}], showing);
    expect(next.run.step).toBe('step-3');
    expect(next.progress.steps).toEqual({
      'step-1': { how: 'seen', at: NOW },
      'step-2': { how: 'seen', at: NOW },
    });
  });

  it('that only the person can judge waits for them', () => {
    expect(at([{}, { done: { visible: 'a' } }], showing).run.step).toBe('step-1');
  });

  it('that was the last finishes the run', () => {
    const next = at([{ done: { visible: 'a' } }], showing);
    expect(next.run).toMatchObject({ step: 'step-1', status: 'finished' });
    expect(next.progress.finishedAt).toBe(NOW);
  });

  it('the person went back to waits while it still shows as done', () => {
    const next = at([{ done: { visible: 'a' } }, {}], showing, { held: true });
    expect(next.run).toMatchObject({ step: 'step-1', held: true });
  });

  it('the person went back to goes on by itself once it has been undone and done again', () => {
    const undone = at([{ done: { visible: 'a' } }, {}], worldOf(frame()), { held: true });
    expect(undone.run.held).toBeUndefined();
    const procedure = sampleProcedure([{ done: { visible: 'a' } }, {}]);
    const again = advance(procedure, undone, showing, () => ({ assessment: gone, absentMs: 0 }), NOW);
    expect(again.run.step).toBe('step-2');
  });

  it('the person went back to is not let go while nothing can be seen', () => {
    expect(at([{ done: { visible: 'a' } }, {}], worldOf(), { held: true }).run.held).toBe(true);
  });

  describe('that exists only in some Autotasks', () => {
    const step: Partial<Step> = {
      done: { unchecked: 'b' },
      onlyIfPresent: { while: { visible: 'a' }, say: 'Nothing to do here.' },
    };

    it('is passed over, with the reason, when its place is in view without it', () => {
      expect(at([step, {}], showing, {}, ABSENT_MS).progress.steps['step-1']).toEqual({
        how: 'not-applicable',
        at: NOW,
        note: 'Nothing to do here.',
      });
    });

    it.each([
      ['before the page has had its time', showing, ABSENT_MS - 1, gone],
      ['once its place is out of view', worldOf(frame()), 60_000, gone],
      ['while no frame can be seen', worldOf(), 60_000, gone],
      ['while something still leads to it', showing, 60_000, { situation: 'opener' } as const],
      ['while it is merely covered', showing, 60_000, { situation: 'covered' } as const],
      ['while it is merely greyed out', showing, 60_000, { situation: 'disabled' } as const],
    ])('is not passed over %s', (_when, world, absentMs, assessment) => {
      expect(at([step, {}], world, {}, absentMs, assessment).run.step).toBe('step-1');
    });
  });

  it('that an edited procedure no longer has gives way to the first', () => {
    const next = at([{ done: { visible: 'a' } }, {}], showing, { step: 'long-gone' });
    expect(next.run.step).toBe('step-2');
  });
});
