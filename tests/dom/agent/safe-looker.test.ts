import { afterEach, expect, it, vi } from 'vitest';
import type { Look, Looker, NotYet } from '@/entrypoints/agent/parts';
import { createSafeLooker } from '@/entrypoints/agent/safe-looker';

afterEach(() => vi.unstubAllGlobals());

const seen = { sighting: { pages: ['preferences'] }, located: new Map() } as unknown as Look;
const fail = () => {
  throw new TypeError('form.closest is not a function');
};
const failing: Looker = {
  note: () => undefined,
  look: fail,
  isStillCalled: fail,
  measure: fail,
  survey: fail,
};
const sightingOf = (look: Look | NotYet) => (typeof look === 'string' ? undefined : look.sighting);

it('a look that fails is said to have failed, and says nothing of the page', () => {
  const looker = createSafeLooker(() => failing);
  expect(sightingOf(looker.look(new Map()))).toMatchObject({
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
    return made === 1 ? failing : { ...failing, note: fail, look: () => seen };
  });
  expect(sightingOf(looker.look(new Map()))?.failed).toBe(true);
  expect(looker.look(new Map())).toBe(seen);
  expect(made).toBe(2);
  // A change that could not be taken in makes what was known doubtful, too.
  looker.note([]);
  expect(looker.look(new Map())).toBe(seen);
  expect(made).toBe(3);
});

it('a page that can’t even be begun with is one that could not be looked at', () => {
  expect(sightingOf(createSafeLooker(fail).look(new Map()))?.failed).toBe(true);
});

it('nothing is said while what looks is on its way, and it is not asked for where nothing can be seen', () => {
  let asked = 0;
  const looker = createSafeLooker(() => {
    asked += 1;
    return undefined;
  });
  expect(looker.look(new Map())).toBe('waiting');
  expect(asked).toBe(1);
  vi.stubGlobal('innerWidth', 0);
  expect(sightingOf(looker.look(new Map()))).toMatchObject({ visible: false, targets: {} });
  expect(asked).toBe(1);
});

it('a page of which nobody can say what is in view has nothing to keep clear of', () => {
  const looker = createSafeLooker(() => ({ ...failing, look: () => seen }));
  expect(looker.survey()).toEqual([]);
  looker.look(new Map());
  expect(looker.survey()).toEqual([]);
});

it('a control that can’t be measured has no ring', () => {
  const looker = createSafeLooker(() => ({ ...failing, look: () => seen }));
  looker.look(new Map());
  expect(looker.measure(document.body)).toBeNull();
});
