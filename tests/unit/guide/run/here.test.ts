import { expect, it } from 'vitest';
import { numberTargets, queryStepHere, toHere, type Here } from '@/guide/run/here';
import { found, frame } from '../sample';

const HERE: Here = { a: { status: 'found' }, b: { status: 'ambiguous', places: 3 }, c: { status: 'hidden' } };

it('what all frames show counts together, and twice the same is several', () => {
  const ambiguous = { ...found(), status: 'ambiguous' as const, places: 4 };
  const frames = [frame({ a: found(), b: found() }), { ...frame({ b: found(), c: ambiguous }), frame: 7 }];
  expect(toHere(frames)).toEqual({
    a: { status: 'found' },
    b: { status: 'ambiguous', places: 2 },
    c: { status: 'ambiguous', places: 4 },
  });
});

it('a frame that nobody sees says nothing', () => {
  expect(toHere([frame({ a: found() }, { visible: false })])).toEqual({});
});

it.each([
  [{ targets: ['a'] }, 'found'],
  [{ targets: ['b'] }, 'several'],
  [{ targets: ['c'] }, 'hidden'],
  [{ targets: ['d'] }, 'absent'],
  [{}, 'none'],
  // Any will do; and one after the other.
  [{ targets: ['d', 'a'] }, 'found'],
  [{ targets: ['a', 'd'], sequence: true as const }, 'absent'],
] as const)('%o is %s', (step, state) => expect(queryStepHere(step as never, HERE)).toBe(state));

it('a control bears the numbers of all its steps', () => {
  expect(numberTargets([{ targets: ['a', 'b'] }, {}, { targets: ['a', 'a'] }])).toEqual({
    a: [1, 3],
    b: [1],
  });
});
