import { describe, expect, it } from 'vitest';
import { clearObserved, emptyObserved, observe } from '@/guide/kb-check/observed';
import type { Seen } from '@/guide/run/see';
import { found, sampleProcedure } from '../sample';

const DAY = 24 * 60 * 60 * 1000;
const procedure = sampleProcedure([{ targets: ['a'] }, { targets: ['b'] }]);
const seenAs = (name: number | undefined, status: 'found' | 'hidden' = 'found'): Seen => ({
  tab: 1,
  frame: 0,
  target: 'a',
  fact: found({ status, ...(name !== undefined && { name }) }),
});
const none = { steps: {} };

describe('what this browser saw', () => {
  it("is the guide's own label, and when", () => {
    const after = observe(emptyObserved, { procedure, seen: seenAs(0), progress: none, now: 10 });
    expect(after.procedures.sample?.labels).toEqual({ a: { text: 'A', at: 10 } });
  });

  it('is written once a day, not at every look', () => {
    const first = observe(emptyObserved, { procedure, seen: seenAs(0), progress: none, now: 10 });
    expect(observe(first, { procedure, seen: seenAs(0), progress: none, now: 20 })).toBe(first);
    const later = observe(first, { procedure, seen: seenAs(0), progress: none, now: 10 + DAY });
    expect(later.procedures.sample?.labels.a?.at).toBe(10 + DAY);
  });

  it.each([
    ['nothing is seen', undefined],
    ['it was recognised without a label', seenAs(undefined)],
    ['it is out of sight', seenAs(0, 'hidden')],
  ])('stays as it is when %s', (_when, seen) => {
    expect(observe(emptyObserved, { procedure, seen, progress: none, now: 1 })).toBe(emptyObserved);
  });

  it('keeps which steps there was nothing for, and not those that were merely done', () => {
    const progress = {
      steps: {
        'step-1': { how: 'seen', at: 3 } as const,
        'step-2': { how: 'not-applicable', at: 4, note: 'Not here.' } as const,
      },
    };
    const after = observe(emptyObserved, { procedure, seen: undefined, progress, now: 5 });
    expect(after.procedures.sample?.absent).toEqual({ 'step-2': { how: 'not-applicable', at: 4 } });
    expect(observe(after, { procedure, seen: undefined, progress, now: 6 })).toBe(after);
  });

  it('doesn’t come back once it was cleared, though the guide’s ticks are still there', () => {
    const skipped = (at: number) => ({ steps: { 'step-2': { how: 'not-applicable', at } as const } });
    const cleared = clearObserved(10);
    expect(observe(cleared, { procedure, seen: undefined, progress: skipped(4), now: 11 })).toBe(cleared);
    const after = observe(cleared, { procedure, seen: undefined, progress: skipped(12), now: 13 });
    expect(after.procedures.sample?.absent).toEqual({ 'step-2': { how: 'not-applicable', at: 12 } });
    expect(observe(after, { procedure, seen: seenAs(0), progress: skipped(12), now: 14 }).since).toBe(10);
  });
});
