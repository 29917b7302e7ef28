import { describe, expect, it } from 'vitest';
import { PATIENCE_MS, SETTLE_MS, assess } from '@/guide/run/assess';
import type { FrameSighting } from '@/guide/run/facts';
import { see } from '@/guide/run/see';
import type { Step } from '@/guide/procedure/procedure';
import { found, frame, hidden, sampleProcedure } from '../sample';
import { follow } from './follow';

/** `a` is Save, `c` is Save & Close, `b` the menu that Save may be in. */
const saving: Partial<Step> = {
  page: 'home',
  targets: ['a', 'c'],
  done: {
    all: [
      { any: [{ pressed: 'a' }, { pressed: 'c' }] },
      { not: { visible: 'a' } },
      { not: { visible: 'c' } },
    ],
  },
};

function procedureOf(step: Partial<Step> = saving) {
  const procedure = sampleProcedure([step, {}]);
  for (const id of ['a', 'b', 'c']) procedure.targets[id]!.page = 'home';
  procedure.targets.a!.openedBy = ['b'];
  return procedure;
}

const at = (targets: Parameters<typeof frame>[0]) => frame(targets, { pages: ['home'] });

describe('a Save that is out of sight', () => {
  const look = (frames: FrameSighting[], absentMs = PATIENCE_MS, procedure = procedureOf()) =>
    assess(procedure, procedure.steps[0]!, see(frames, [1]), absentMs);

  it('hands its ring to no Save & Close: it is said where Save is', () => {
    for (const by of ['unknown', 'section', 'menu', 'tab'] as const)
      expect(look([at({ a: hidden(by), c: found() })])).toEqual({ situation: 'absent', target: 'a' });
  });

  it('is led to by what opens its place', () => {
    const inSection = at({ a: hidden('section', { opener: true }), c: found() });
    expect(look([inSection], 0)).toMatchObject({ situation: 'opener', target: 'a' });
    const inMenu = at({ a: hidden('unknown'), b: found(), c: found() });
    expect(look([inMenu], 0)).toMatchObject({ situation: 'absent', target: 'a' });
    expect(look([inMenu], SETTLE_MS)).toMatchObject({
      situation: 'opener',
      target: 'a',
      seen: { target: 'b' },
    });
  });

  it('where there is none at all, or only in another window, Save & Close is the way', () => {
    expect(look([at({ c: found() })])).toMatchObject({ situation: 'found', target: 'c' });
    const behind = frame({ a: hidden('unknown') }, { tab: 2 });
    expect(look([at({ c: found() }), behind])).toMatchObject({ situation: 'found', target: 'c' });
  });

  it('of no page of its own may be a copy of anything', () => {
    const procedure = sampleProcedure([{ targets: ['a', 'c'] }]);
    const frames = [frame({ a: hidden('unknown'), c: found() })];
    expect(look(frames, 0, procedure)).toMatchObject({ situation: 'found', target: 'c' });
  });

  it('gives way to what leads to it', () => {
    const procedure = procedureOf({ ...saving, targets: ['a', 'b'] });
    procedure.targets.b!.page = 'home';
    expect(look([at({ a: hidden('menu'), b: found() })], 0, procedure)).toMatchObject({
      situation: 'found',
      target: 'b',
    });
  });
});

describe('a Save & Close that was pressed', () => {
  const gone = [frame({}, { pages: ['away'] })];

  it.each([
    ['in view', at({ a: found(), c: found() })],
    ['grayed out', at({ a: hidden('disabled'), c: found() })],
    ['out of sight', at({ a: hidden('unknown'), c: found() })],
  ])('is asked about where a Save was there, %s', (_how, there) => {
    const guide = follow(procedureOf());
    guide.rest([there]);
    guide.press('c');
    guide.rest(gone, 2000);
    expect(guide.ticks()).toEqual({});
    expect(guide.run().question).toMatchObject({ target: 'c', why: 'gone' });
  });

  it('is asked about also where the page after it is what counts', () => {
    const guide = follow(procedureOf({ ...saving, done: { all: [{ pressed: 'c' }, { page: 'away' }] } }));
    guide.rest([at({ a: found(), c: found() })]);
    guide.press('c');
    guide.rest(gone, 2000);
    expect(guide.ticks()).toEqual({});
  });

  it('is done where there was no Save', () => {
    const guide = follow(procedureOf());
    guide.rest([at({ c: found() })]);
    guide.press('c');
    guide.rest(gone, 2000);
    expect(guide.ticks()['step-1']).toMatchObject({ how: 'seen' });
  });

  it('is over where Save was pressed after it', () => {
    const guide = follow(procedureOf());
    guide.rest([at({ a: found(), c: found() })]);
    guide.press('c');
    guide.look([at({ a: found(), c: found() })], 1000);
    guide.press('a');
    guide.rest(gone, 2000);
    expect(guide.ticks()['step-1']).toMatchObject({ how: 'seen' });
  });
});
