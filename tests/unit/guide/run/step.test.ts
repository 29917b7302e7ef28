import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWAY_MS, step } from '@/guide/run/step';
import { ABSENT_MS, SETTLE_MS } from '@/guide/run/assess';
import { evaluate } from '@/guide/run/condition';
import { emptyMemory } from '@/guide/run/memory';
import { hasEverPressed, hasJustPressed } from '@/guide/run/presses';
import type { Step } from '@/guide/procedure/procedure';
import { see } from '@/guide/run/see';
import * as arbitrary from '../arbitraries';
import { NOW, eyes, follow } from './follow';
import { findInconsistencies, travels } from '../journeys';
import { ambiguous, found, frame, hidden, sampleProcedure } from '../sample';

describe('moving on, whatever the page shows', () => {
  const moves = fc
    .tuple(travels, arbitrary.frames, fc.constantFrom(0, SETTLE_MS, ABSENT_MS, 60_000))
    .map(([{ procedure, journey }, frames, waited]) => {
      const first = step(procedure, journey, emptyMemory, eyes(frames), NOW);
      const next = step(procedure, first.journey, first.memory, eyes(frames), NOW + waited);
      return { procedure, journey, frames, world: see(frames, arbitrary.TABS), next };
    });
  type Move = typeof moves extends fc.Arbitrary<infer T> ? T : never;
  const check = (holds: (move: Move) => void) =>
    fc.assert(
      fc.property(moves, (move) => void holds(move)),
      { numRuns: 200 },
    );

  it('comes to rest: looking again at the same moment changes nothing', () => {
    check(({ procedure, next, frames }) => {
      const at = next.journey.run.touchedAt ?? NOW;
      const again = step(procedure, next.journey, next.memory, eyes(frames), Math.max(at, NOW));
      expect(again.journey.run.step).toBe(next.journey.run.step);
    });
  });

  it('leaves run and ticks consistent', () => {
    check(({ procedure, next }) => expect(findInconsistencies(procedure, next.journey)).toEqual([]));
  });

  it('ticks as seen only what the page shows to be done', () => {
    check(({ procedure, journey, world, next }) => {
      for (const { id, done } of procedure.steps) {
        const tick = next.journey.progress.steps[id];
        if (journey.progress.steps[id] || tick?.how !== 'seen') continue;
        // By then an old press explains nothing any more, and one that has settled a step before is spent.
        const presses = [hasEverPressed(journey.run), hasJustPressed(journey.run, tick.at), () => false];
        const grounds = presses.map((hasPressed) => ({
          states: procedure.states ?? {},
          world,
          hasPressed,
        }));
        expect(done && grounds.some((ground) => evaluate(done, ground) === true)).toBe(true);
      }
    });
  });

  it('does nothing for a run that is paused or finished', () => {
    check(({ journey, next }) => {
      expect(next.journey === journey || journey.run.status === 'running').toBe(true);
    });
  });

  it('keeps what the person asked for and did: procedure, start, and presses that have had no effect yet', () => {
    check(({ procedure, journey, next }) => {
      const { startedAt, pressed } = journey.run;
      expect(next.journey.run).toMatchObject({ procedure: journey.run.procedure, startedAt });
      const ticks = [journey, next.journey].map(({ progress }) => progress.steps);
      const settled = procedure.steps.filter(({ id }) => ticks[1]![id] !== ticks[0]![id]);
      const used = new Set(settled.flatMap(({ targets = [] }) => targets));
      const kept = Object.entries(pressed).filter(([id]) => !used.has(id));
      expect(next.journey.run.pressed).toEqual(Object.fromEntries(kept));
    });
  });
});

describe('a step', () => {
  const showing = [frame({ a: found() })];

  it('that is done already is ticked and passed over, and so are those behind it', () => {
    const guide = follow(sampleProcedure([{ done: { visible: 'a' } }, { done: { visible: 'a' } }, {}]));
    guide.look(showing);
    expect(guide.run().step).toBe('step-3');
    expect(guide.ticks()).toEqual({
      'step-1': { how: 'seen', at: NOW },
      'step-2': { how: 'seen', at: NOW },
    });
  });

  it('that only the person can judge waits for them', () => {
    const guide = follow(sampleProcedure([{}, { done: { visible: 'a' } }]));
    guide.rest(showing);
    expect(guide.run().step).toBe('step-1');
  });

  it('that was the last finishes the run', () => {
    const guide = follow(sampleProcedure([{ done: { visible: 'a' } }]));
    guide.look(showing);
    expect(guide.run()).toMatchObject({ step: 'step-1', status: 'finished' });
  });

  it('the person went back to waits while it still shows as done, and goes on once it was undone and done again', () => {
    const guide = follow(sampleProcedure([{ done: { visible: 'a' } }, {}]), { held: true });
    guide.rest(showing);
    expect(guide.run()).toMatchObject({ step: 'step-1', held: true });
    guide.rest([]);
    expect(guide.run().held).toBe(true);
    guide.look([frame()]);
    expect(guide.run().held).toBeUndefined();
    guide.look(showing);
    expect(guide.run().step).toBe('step-2');
  });

  it('that an edited procedure no longer has gives way to the first', () => {
    const guide = follow(sampleProcedure([{ done: { visible: 'a' } }, {}]), { step: 'long-gone' });
    guide.look(showing);
    expect(guide.run().step).toBe('step-2');
  });

  describe('that exists only in some Autotasks', () => {
    const optional: Partial<Step> = {
      targets: ['b'],
      done: { unchecked: 'b' },
      onlyIfPresent: { while: { visible: 'a' }, say: 'Nothing to do here.' },
    };
    const start = () => follow(sampleProcedure([optional, {}]));

    it('is passed over, with the reason, when its place is in view without it', () => {
      const guide = start();
      guide.rest(showing);
      expect(guide.ticks()['step-1']).toMatchObject({ how: 'not-applicable', note: 'Nothing to do here.' });
    });

    it('is not passed over once its control was seen in this run', () => {
      const guide = start();
      guide.rest([frame({ a: found(), b: found({ checked: true }) })]);
      guide.rest(showing);
      expect(guide.run().step).toBe('step-1');
    });

    it.each([
      ['before the page has had its time', showing, ABSENT_MS - 1],
      ['while its place is out of view', [frame()], 60_000],
      ['while no frame can be seen', [], 60_000],
      [
        'while something still leads to it',
        [frame({ a: found(), b: hidden('tab', { opener: true }) })],
        60_000,
      ],
      ['while it is merely covered', [frame({ a: found(), b: hidden('covered') })], 60_000],
      ['while it is merely greyed out', [frame({ a: found(), b: hidden('disabled') })], 60_000],
      ['while two look alike', [frame({ a: found(), b: ambiguous() })], 60_000],
      ['while its words are there', [frame({ a: found() }, { worded: ['b'] })], 60_000],
      ['while Autotask is asking something', [frame({ a: found() }, { asks: true })], 60_000],
    ])('is not passed over %s', (_when, frames, waited) => {
      const guide = start();
      guide.rest(frames, waited);
      expect(guide.run().step).toBe('step-1');
    });
  });
});

describe('time', () => {
  it('of hours without a change makes the guide ask before it goes on', () => {
    const guide = follow(sampleProcedure([{ done: { visible: 'a' } }, {}]));
    guide.look([frame()]);
    expect(guide.look([frame({ a: found() })], AWAY_MS).journey.run).toMatchObject({
      step: 'step-1',
      away: true,
    });
  });

  it('that runs backwards, since the clock was set, breaks nothing', () => {
    const guide = follow(sampleProcedure([{ targets: ['a'], done: { visible: 'b' } }]));
    guide.rest([frame()], 2000);
    expect(guide.look([frame()], -10_000).absentMs).toBe(0);
    expect(guide.look([frame()], 5000).absentMs).toBe(5000);
  });
});
