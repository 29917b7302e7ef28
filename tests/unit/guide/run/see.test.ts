import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/guide/run/assess';
import { evaluate } from '@/guide/run/condition';
import type { FrameSighting } from '@/guide/run/facts';
import { see } from '@/guide/run/see';
import * as arbitrary from '../arbitraries';
import { ambiguous, found, frame, hidden, sampleProcedure, worldOf } from '../sample';

const shuffled = arbitrary.frames.chain((frames) =>
  fc.tuple(fc.constant(frames), fc.shuffledSubarray(frames, { minLength: frames.length })),
);
const querySeen = (frames: readonly FrameSighting[], id: string, order: readonly number[]) =>
  see(frames, order).targets.get(id);
const tabs = fc.shuffledSubarray(arbitrary.TABS, { minLength: arbitrary.TABS.length });

describe('what all frames say together', () => {
  it('is everything that any frame in view says', () => {
    const world = worldOf(
      frame({ a: found() }, { pages: ['home'] }),
      frame({ b: found() }, { frame: 1, pages: ['away'] }),
    );
    expect([...world.pages].toSorted()).toEqual(['away', 'home']);
    expect([...world.targets.keys()].toSorted()).toEqual(['a', 'b']);
  });

  it('prefers the frame that can show a target to one that only hides it', () => {
    const frames = [frame({ a: hidden('menu') }), frame({ a: found() }, { frame: 1 })];
    expect(worldOf(...frames).targets.get('a')?.fact.status).toBe('found');
  });

  it('is nothing, and known to be incomplete, while no frame is in view', () => {
    expect(worldOf()).toMatchObject({ complete: false });
    const world = worldOf(frame({ a: found() }, { visible: false, pages: ['home'] }));
    expect(world).toMatchObject({ complete: false, pages: new Set(), targets: new Map() });
  });

  it('does not pick one of two frames that contradict each other about a checkbox', () => {
    const on = frame({ a: found({ checked: true }) });
    const off = frame({ a: found({ checked: false }) }, { frame: 1 });
    for (const frames of [
      [on, off],
      [off, on],
    ]) {
      const ground = { states: {}, world: see(frames, []), hasPressed: () => false };
      expect(evaluate({ unchecked: 'a' }, ground)).not.toBe(true);
      expect(evaluate({ checked: 'a' }, ground)).not.toBe(true);
    }
  });

  it('does not depend on the order in which the frames spoke', () => {
    fc.assert(
      fc.property(shuffled, arbitrary.condition, ([frames, turned], condition) => {
        const say = (world = see(frames, [])) =>
          evaluate(condition, { states: {}, world, hasPressed: () => false });
        expect(say(see(turned, []))).toBe(say());
      }),
      { numRuns: 200 },
    );
  });
});

describe('hidden frames', () => {
  const hiddenFrames = fc
    .array(arbitrary.frameSighting, { maxLength: 4 })
    .map((frames) => frames.map((each) => ({ ...each, sighting: { ...each.sighting, visible: false } })));

  it('never count', () => {
    fc.assert(
      fc.property(
        arbitrary.procedure,
        arbitrary.frames,
        hiddenFrames,
        tabs,
        (procedure, frames, others, order) => {
          const all = [...others, ...frames];
          expect(see(all, order)).toEqual(see(frames, order));
          const step = procedure.steps[0]!;
          expect(assess(procedure, step, see(all, order), 10_000)).toEqual(
            assess(procedure, step, see(frames, order), 10_000),
          );
        },
      ),
    );
  });
});

describe('where a target is seen', () => {
  it('in the window looked at last, when several windows show it', () => {
    const frames = [frame({ a: found() }, { tab: 1 }), frame({ a: found() }, { tab: 2 })];
    expect(querySeen(frames, 'a', [2, 1])).toMatchObject({ tab: 2, fact: { status: 'found' } });
    expect(querySeen(frames, 'a', [1, 2])).toMatchObject({ tab: 1, fact: { status: 'found' } });
  });

  it('nowhere for sure, when two frames of one window show it equally well', () => {
    const frames = [frame({ a: found() }), frame({ a: found() }, { frame: 1 })];
    const seen = querySeen(frames, 'a', [1]);
    expect(seen?.fact.status).toBe('ambiguous');
    expect(seen?.fact.frames).toBe(2);
  });

  it('in the frame that shows it, not in one of the same window that keeps a hidden copy', () => {
    const frames = [frame({ a: hidden('unknown') }), frame({ a: found() }, { frame: 3 })];
    expect(querySeen(frames, 'a', [1])).toMatchObject({ frame: 3, fact: { status: 'found' } });
  });

  it('in another window, when the front one merely keeps a hidden copy', () => {
    const frames = [frame({ a: hidden('unknown') }, { tab: 1 }), frame({ a: found() }, { tab: 2 })];
    expect(querySeen(frames, 'a', [1, 2])).toMatchObject({ tab: 2 });
  });

  it('in the front window, when there it only has to be opened', () => {
    const frames = [
      frame({ a: hidden('menu', { opener: true }) }, { tab: 1 }),
      frame({ a: found() }, { tab: 2 }),
    ];
    expect(querySeen(frames, 'a', [1, 2])).toMatchObject({ tab: 1, fact: { status: 'hidden' } });
  });

  it('nowhere, when no frame has it', () => {
    expect(querySeen([frame({ b: found() })], 'a', [1])).toBeUndefined();
  });

  it('stays ambiguous when one frame already could not decide', () => {
    expect(querySeen([frame({ a: ambiguous() })], 'a', [1])?.fact.status).toBe('ambiguous');
  });

  it('does not depend on the order in which the frames spoke', () => {
    fc.assert(
      fc.property(shuffled, tabs, ([frames, turned], order) => {
        for (const id of arbitrary.targetIds) {
          const [one, other] = [querySeen(frames, id, order), querySeen(turned, id, order)];
          expect(other?.fact.status).toBe(one?.fact.status);
          expect(other?.tab).toBe(one?.tab);
          if (one?.fact.status === 'found') expect(other).toEqual(one);
        }
      }),
    );
  });

  it('never says found of a target that another frame of that window shows as well', () => {
    fc.assert(
      fc.property(arbitrary.frames, (frames) => {
        const twins = [frame({ a: found() }, { frame: 8 }), frame({ a: found() }, { frame: 9 })];
        expect(querySeen([...frames, ...twins], 'a', [1, 2, 3])?.fact.status).toBe('ambiguous');
      }),
    );
  });
});

describe('an assessment', () => {
  it('does not depend on the order in which the frames spoke', () => {
    const procedure = sampleProcedure([{ targets: ['a', 'b'], page: 'home' }]);
    procedure.targets.a!.openedBy = ['c'];
    fc.assert(
      fc.property(shuffled, tabs, fc.constantFrom(0, 1000, 5000), ([frames, turned], order, absentMs) => {
        const say = (each: typeof frames) =>
          assess(procedure, procedure.steps[0]!, see(each, order), absentMs).situation;
        expect(say(turned)).toBe(say(frames));
      }),
      { numRuns: 200 },
    );
  });
});
