import { expect, it } from 'vitest';
import type { Look } from '@/entrypoints/agent/look';
import { createSafeLooker } from '@/entrypoints/agent/safe-looker';

const seen = { sighting: { pages: ['preferences'] }, located: new Map() } as unknown as Look;
const fail = () => {
  throw new TypeError('form.closest is not a function');
};

it('a look that fails is said to have failed, and says nothing of the page', () => {
  const looker = createSafeLooker(() => ({ note: () => undefined, look: fail, isStillCalled: fail }));
  expect(looker.look(new Set())?.sighting).toMatchObject({
    failed: true,
    visible: true,
    pages: [],
    targets: {},
  });
});

it('nothing of one that has failed is used again', () => {
  let made = 0;
  const looker = createSafeLooker(() => {
    made += 1;
    return made === 1
      ? { note: () => undefined, look: fail, isStillCalled: fail }
      : { note: fail, look: () => seen, isStillCalled: fail };
  });
  expect(looker.look(new Set())?.sighting.failed).toBe(true);
  expect(looker.look(new Set())).toBe(seen);
  expect(made).toBe(2);
  // A change that could not be taken in makes what was known doubtful, too.
  looker.note([]);
  expect(looker.look(new Set())).toBe(seen);
  expect(made).toBe(3);
});

it('a page that can’t even be begun with is one that could not be looked at', () => {
  expect(createSafeLooker(fail).look(new Set())?.sighting.failed).toBe(true);
});
