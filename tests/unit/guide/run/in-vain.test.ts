import { describe, expect, it } from 'vitest';
import { PATIENCE_MS } from '@/guide/run/assess';
import type { Sighting } from '@/guide/run/facts';
import { PRESS_COUNTS_MS, PRESS_PATIENCE_MS } from '@/guide/run/presses';
import type { Procedure } from '@/guide/procedure/procedure';
import { found, frame, sampleProcedure } from '../sample';
import { follow } from './follow';

/** `a` is in the menu `b`, or in the menu `c`, behind its entry `d`. */
function twoMenus(): Procedure {
  const procedure = sampleProcedure([{ targets: ['a'], done: { page: 'home' } }, {}]);
  const { a, c } = procedure.targets;
  a!.openedBy = ['b', 'd'];
  procedure.targets['d'] = { ...c!, openedBy: ['c'] };
  return procedure;
}

const bar = { b: found(), c: found() };
const see = (targets: Sighting['targets']) => [frame(targets)];

function start() {
  const guide = follow(twoMenus());
  return {
    ...guide,
    ringed: (targets: Sighting['targets'] = bar) => guide.rest(see(targets), 0).spot?.target,
  };
}

describe('a control that leads to another one, pressed without anything coming of it', () => {
  it('gives way to the next one that leads there', () => {
    const guide = start();
    guide.rest(see(bar), PATIENCE_MS);
    expect(guide.ringed()).toBe('b');
    guide.press('b');
    guide.rest(see(bar), PRESS_PATIENCE_MS - 100);
    expect(guide.ringed()).toBe('b');
    guide.rest(see(bar), 100);
    expect(guide.ringed()).toBe('c');
    expect(guide.rest(see({ ...bar, d: found() })).spot?.target).toBe('d');
  });

  it('is so, too, where it opens something that holds none of it', () => {
    const guide = start();
    guide.rest(see(bar), PATIENCE_MS);
    guide.press('b');
    guide.rest(see({ ...bar, b: found({ expanded: true }) }), PRESS_PATIENCE_MS);
    expect(guide.ringed()).toBe('c');
  });

  it('leaves nothing to point at where no other one leads there', () => {
    const guide = start();
    guide.rest(see({ b: found() }), PATIENCE_MS);
    guide.press('b');
    const { spot, assessment } = guide.rest(see({ b: found() }), PRESS_PATIENCE_MS);
    expect(spot).toBeUndefined();
    expect(assessment).toEqual({ situation: 'absent', target: 'a' });
  });

  it('stays out of it when it is pressed once more, and something else leads there', () => {
    const guide = start();
    guide.rest(see(bar), PATIENCE_MS);
    guide.press('b');
    guide.rest(see(bar), PRESS_PATIENCE_MS);
    guide.press('b');
    expect(guide.ringed()).toBe('c');
  });

  it('is pointed at again once something that it leads to was in view', () => {
    const guide = start();
    guide.rest(see(bar), PATIENCE_MS);
    guide.press('b');
    guide.rest(see(bar), PRESS_PATIENCE_MS);
    guide.press('b');
    guide.rest(see({ ...bar, a: found() }), 500);
    guide.rest(see(bar), PATIENCE_MS);
    expect(guide.ringed()).toBe('b');
  });
});

describe('nothing is held against a control', () => {
  it('whose menu was open and has closed again', () => {
    const guide = start();
    guide.rest(see(bar), PATIENCE_MS);
    guide.press('b');
    guide.rest(see({ ...bar, a: found() }), 500);
    guide.rest(see(bar), PRESS_COUNTS_MS);
    expect(guide.ringed()).toBe('b');
  });

  it('whose menu has shown the way on, and has closed again', () => {
    const guide = start();
    guide.rest(see({ c: found() }), PATIENCE_MS);
    guide.press('c');
    guide.rest(see({ c: found(), d: found() }), 500);
    guide.rest(see({ c: found() }), PRESS_COUNTS_MS);
    expect(guide.ringed({ c: found() })).toBe('c');
  });

  it('that was pressed long before the step’s control was missed', () => {
    const guide = start();
    guide.press('b');
    guide.look(see({ ...bar, a: found() }));
    guide.change(({ run, ...rest }) => ({ run: { ...run, step: 'step-2' }, ...rest }));
    guide.look(see(bar), PRESS_COUNTS_MS + 1);
    guide.change(({ run, ...rest }) => ({ run: { ...run, step: 'step-1' }, ...rest }));
    guide.rest(see(bar), PATIENCE_MS);
    expect(guide.ringed()).toBe('b');
  });

  it('while Autotask asks something, or wants to be signed in to', () => {
    for (const more of [{ asks: true } as const, { system: 'login' } as const]) {
      const guide = start();
      guide.rest(see(bar), PATIENCE_MS);
      guide.press('b');
      guide.rest([frame(bar, more)], PRESS_COUNTS_MS + 1);
      guide.rest(see(bar), PATIENCE_MS);
      expect(guide.ringed()).toBe('b');
    }
  });
});
