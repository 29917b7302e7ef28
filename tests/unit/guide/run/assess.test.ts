import { describe, expect, it } from 'vitest';
import { PATIENCE_MS, SETTLE_MS, assess, type Assessment } from '@/guide/run/assess';
import type { FrameSighting, Sighting } from '@/guide/run/facts';
import { see } from '@/guide/run/see';
import type { Step } from '@/guide/procedure/procedure';
import { ambiguous, found, frame, hidden, sampleProcedure } from '../sample';

interface Eyes {
  tabs?: number[];
  absentMs?: number;
}

function look(
  step: Partial<Step>,
  frames: FrameSighting[],
  { tabs = [1], absentMs = 0 }: Eyes = {},
): Assessment {
  const procedure = sampleProcedure([{ targets: ['a'], ...step }]);
  procedure.targets.a!.openedBy = ['b'];
  procedure.targets.b!.openedBy = ['c'];
  return assess(procedure, procedure.steps[0]!, see(frames, tabs), absentMs);
}

describe('how things stand with a step', () => {
  it.each<[Assessment['situation'], string, FrameSighting[]]>([
    ['found', 'its control is in view', [frame({ a: found() })]],
    ['ambiguous', 'two controls are equally good', [frame({ a: ambiguous() })]],
    ['ambiguous', 'two frames show it', [frame({ a: found() }), frame({ a: found() }, { frame: 1 })]],
    ['disabled', 'its control is greyed out', [frame({ a: hidden('disabled') })]],
    ['covered', 'something lies on its control', [frame({ a: hidden('covered') })]],
    ['opener', 'its section is closed', [frame({ a: hidden('section', { opener: true }) })]],
    ['absent', 'only a hidden copy is there', [frame({ a: hidden('unknown') })]],
    ['absent', 'nothing like it is there', [frame()]],
    ['blind', 'no frame has spoken', []],
    ['blind', 'all frames are hidden', [frame({ a: found() }, { visible: false })]],
    ['login', 'Autotask asks to log in', [frame({}, { system: 'login' })]],
    ['denied', 'Autotask denies access', [frame({}, { system: 'denied' })]],
  ])('%s when %s', (situation, _when, frames) => {
    expect(look({}, frames).situation).toBe(situation);
  });

  it('elsewhere when its page is not in view, and names what it waits for', () => {
    expect(look({ page: 'home' }, [frame({}, { pages: ['away'] })])).toEqual({
      situation: 'elsewhere',
      target: 'a',
    });
    expect(look({ page: 'home' }, [frame({}, { pages: ['home'] })]).situation).toBe('absent');
  });

  it('takes the first of several ways that can be pointed at', () => {
    const step = { targets: ['a', 'b'] };
    expect(look(step, [frame({ a: found(), b: found() })]).target).toBe('a');
    expect(look(step, [frame({ b: found() })]).target).toBe('b');
    expect(look(step, [frame({ a: hidden('menu'), b: found() })]).target).toBe('b');
  });

  describe('a control that the step names later, on the same page, stands in for none before it', () => {
    const step = { targets: ['a', 'c'] };

    it.each<[Assessment['situation'], ReturnType<typeof found>]>([
      ['disabled', hidden('disabled')],
      ['covered', hidden('covered')],
      ['ambiguous', ambiguous()],
    ])('that is %s', (situation, a) => {
      expect(look(step, [frame({ a, c: found() })])).toMatchObject({ situation, target: 'a' });
    });

    it('but is pointed at where that is in another window, or the step takes them in turn', () => {
      const behind = frame({ a: hidden('disabled') }, { tab: 2 });
      expect(look(step, [frame({ c: found() }), behind]).target).toBe('c');
      const inTurn = { ...step, sequence: true };
      expect(look(inTurn, [frame({ a: hidden('disabled'), c: found() })]).target).toBe('c');
    });

    it('and is pointed at where the one before leads to it', () => {
      const frames = [frame({ b: hidden('covered'), a: found() })];
      expect(look({ targets: ['b', 'a'] }, frames)).toMatchObject({ situation: 'found', target: 'a' });
    });

    it('and where it stands in what Autotask asks', () => {
      const frames = [frame({ a: hidden('disabled'), c: found() }, { asks: true })];
      expect(look(step, frames)).toMatchObject({ situation: 'found', target: 'c' });
    });
  });

  it('asked while Autotask is asking something in the window in front, whatever is behind it', () => {
    const asking = frame({}, { asks: true });
    expect(look({}, [asking, frame({ a: found() }, { frame: 1 })])).toEqual({
      situation: 'asked',
      target: 'a',
    });
    const itsOk = frame({ a: found() }, { asks: true });
    expect(look({}, [itsOk]).situation).toBe('found');
    const behind = frame({}, { tab: 2, asks: true });
    expect(look({}, [behind, frame({ a: found() })], { tabs: [1, 2] }).situation).toBe('found');
  });

  it('unreadable when a frame could not be looked at and nothing is found elsewhere', () => {
    const failed = frame({}, { failed: true });
    expect(look({}, [failed]).situation).toBe('unreadable');
    expect(look({}, [failed, frame({ a: found() }, { frame: 1 })]).situation).toBe('found');
  });

  it('a control whose name only a record bears is absent, and that is said', () => {
    const frames = [frame({}, { leftOut: ['a'] }), frame({}, { frame: 1 })];
    expect(look({}, frames)).toEqual({ situation: 'absent', target: 'a', leftOut: true });
    expect(look({}, [frame({ a: found() }), ...frames])).not.toHaveProperty('leftOut');
    expect(look({}, [frame({}, { leftOut: ['b'] })])).not.toHaveProperty('leftOut');
  });

  it('a step that has nothing to point at is absent, without a target', () => {
    expect(look({ targets: [] }, [frame()])).toEqual({ situation: 'absent' });
  });
});

describe("Autotask's own interruptions", () => {
  it('count in the window in front', () => {
    const frames = [frame({ a: found() }, { tab: 1 }), frame({}, { tab: 2, system: 'login' })];
    expect(look({}, frames, { tabs: [2, 1] }).situation).toBe('login');
  });

  it('do not count in a window behind it', () => {
    const frames = [frame({ a: found() }, { tab: 1 }), frame({}, { tab: 2, system: 'login' })];
    expect(look({}, frames, { tabs: [1, 2] }).situation).toBe('found');
  });

  it('count when the window looked at last is out of view', () => {
    const frames = [
      frame({ a: found() }, { tab: 1, visible: false }),
      frame({}, { tab: 2, system: 'login' }),
    ];
    expect(look({}, frames, { tabs: [1, 2] }).situation).toBe('login');
  });

  it('logging in comes before anything else that is wrong', () => {
    const frames = [frame({}, { system: 'denied' }), frame({}, { frame: 1, system: 'login' })];
    expect(look({}, frames).situation).toBe('login');
    expect(look({}, frames.toReversed()).situation).toBe('login');
  });
});

describe('what leads to a control out of sight', () => {
  it('is not pointed at during a re-render', () => {
    const frames = [frame({ b: found() })];
    expect(look({}, frames, { absentMs: SETTLE_MS - 1 }).situation).toBe('absent');
    expect(look({}, frames, { absentMs: SETTLE_MS })).toMatchObject({
      situation: 'opener',
      target: 'a',
      seen: { target: 'b' },
    });
  });

  it('is not pointed at when it is open already', () => {
    const frames = [frame({ b: found({ expanded: true }) })];
    expect(look({}, frames, { absentMs: PATIENCE_MS }).situation).toBe('absent');
  });

  it('is looked for one door further only when patience has run out, since menus render late', () => {
    const frames = [frame({ c: found() })];
    expect(look({}, frames, { absentMs: PATIENCE_MS - 1 }).situation).toBe('absent');
    expect(look({}, frames, { absentMs: PATIENCE_MS })).toMatchObject({
      situation: 'opener',
      seen: { target: 'c' },
    });
  });

  it('is the entry of the menu that is open now, before another way', () => {
    const procedure = sampleProcedure([{ targets: ['a'] }]);
    procedure.targets.a!.openedBy = ['b', 'profile'];
    procedure.targets.b!.openedBy = ['entry'];
    procedure.targets['profile'] = { ...procedure.targets.b!, openedBy: [] };
    procedure.targets['more'] = { ...procedure.targets.b!, openedBy: [] };
    procedure.targets['entry'] = { ...procedure.targets.b!, openedBy: ['more'] };
    const at = (targets: Sighting['targets']) =>
      assess(procedure, procedure.steps[0]!, see([frame(targets)], [1]), PATIENCE_MS);
    const closed = { profile: found(), more: found() };
    expect(at(closed)).toMatchObject({ situation: 'opener', seen: { target: 'profile' } });
    const open = { profile: found(), more: found({ expanded: true }), entry: found() };
    expect(at(open)).toMatchObject({ situation: 'opener', seen: { target: 'entry' } });
  });

  it('is not guessed between two that look alike', () => {
    const frames = [frame({ b: ambiguous() })];
    expect(look({}, frames, { absentMs: SETTLE_MS }).situation).toBe('absent');
  });

  it('is not the way to a page that is in view, though the step names that way as well', () => {
    const procedure = sampleProcedure([{ targets: ['a', 'b'] }]);
    Object.assign(procedure.targets.a!, { openedBy: ['b', 'c'], page: 'home' });
    procedure.targets.b!.openedBy = ['c'];
    const at = (pages: string[]) =>
      assess(procedure, procedure.steps[0]!, see([frame({ c: found() }, { pages })], [1]), PATIENCE_MS);
    expect(at([]).situation).toBe('opener');
    expect(at(['home']).situation).toBe('absent');
  });

  it('is not sought while the page of the step is not in view', () => {
    const frames = [frame({ b: found() }, { pages: ['away'] })];
    expect(look({ page: 'home' }, frames, { absentMs: PATIENCE_MS }).situation).toBe('elsewhere');
  });

  it('is not pointed at when the place of the control is open, where the control would be', () => {
    const step = { onlyIfPresent: { while: { visible: 'c' }, say: 'Not here.' } };
    const frames = [frame({ b: found(), c: found() })];
    expect(look(step, frames, { absentMs: PATIENCE_MS }).situation).toBe('absent');
    expect(look(step, [frame({ b: found() })], { absentMs: PATIENCE_MS }).situation).toBe('opener');
  });

  it('does not lead round in circles', () => {
    const procedure = sampleProcedure([{ targets: ['a'] }]);
    procedure.targets.a!.openedBy = ['b'];
    procedure.targets.b!.openedBy = ['a', 'b'];
    expect(assess(procedure, procedure.steps[0]!, see([frame()], [1]), 60_000).situation).toBe('absent');
  });
});

describe('fields to fill in one after another', () => {
  const step = { targets: ['a', 'b', 'c'], sequence: true };
  const done = found({ visited: true });
  const lookAt = (targets: Sighting['targets']) => {
    const procedure = sampleProcedure([step]);
    procedure.targets.a!.role = ['textbox'];
    procedure.targets.b!.role = ['textbox'];
    return assess(procedure, procedure.steps[0]!, see([frame(targets)], [1]), 0);
  };

  it.each([
    ['the first, before anything is done', { a: found(), b: found(), c: found() }, 'a'],
    ['the second, when the first has been left', { a: done, b: found(), c: found() }, 'b'],
    ['the last, when all others have been left', { a: done, b: done, c: found() }, 'c'],
    ['the first that is there, when the first is not', { b: found(), c: found() }, 'b'],
    ['the next, when one in between is missing', { a: done, c: found() }, 'c'],
    ['still the button, when the focus has left it', { a: done, b: done, c: done }, 'c'],
  ])('%s', (_name, targets, expected) => {
    expect(lookAt(targets)).toMatchObject({ situation: 'found', target: expected });
  });

  it('none of those that were left, when the button after them has gone', () => {
    expect(lookAt({ a: done, b: done })).toEqual({ situation: 'absent', target: 'c' });
  });

  it('the next one greyed out is said to be so, rather than pointing back', () => {
    expect(lookAt({ a: done, b: hidden('disabled') })).toMatchObject({
      situation: 'disabled',
      target: 'b',
    });
  });
});
