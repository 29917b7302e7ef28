import { describe, expect, it } from 'vitest';
import { PLACE_GONE_MS } from '@/guide/run/go-back';
import { found, frame, sampleProcedure } from '../sample';
import { follow } from './follow';

describe('when the place of a step is gone', () => {
  const procedure = sampleProcedure([
    { targets: ['a'], done: { visible: 'b' } },
    { targets: ['b'], place: { visible: 'b' }, done: { checked: 'c' } },
    { targets: ['c'], place: { visible: 'b' }, done: { page: 'away' } },
  ]);
  const open = [frame({ b: found(), c: found() }, { frame: 4 })];
  const seen = { how: 'seen', at: 1 } as const;
  const start = () => {
    const guide = follow(procedure, { step: 'step-3' }, { steps: { 'step-1': seen, 'step-2': seen } });
    guide.rest(open);
    return guide;
  };

  it('the guide goes back to the step that leads there, with the reason, and what was done there has to be done again', () => {
    const guide = start();
    guide.rest([frame({ a: found() })]);
    expect(guide.run()).toMatchObject({ step: 'step-1', ledBackFrom: 'step-3' });
    expect(guide.ticks()).toEqual({});
  });

  it('a press of the time before is no reason to ask about it again', () => {
    const guide = follow(procedure);
    guide.rest([frame({ a: found() })]);
    guide.press('a');
    guide.rest(open);
    expect(guide.run().step).toBe('step-2');
    guide.rest([frame({ a: found() })]);
    expect(guide.run()).toMatchObject({ step: 'step-1', ledBackFrom: 'step-2' });
    expect(guide.run().question).toBeUndefined();
  });

  it('over several steps: the reason stays the step that the person was at', () => {
    const chain = sampleProcedure([
      { done: { visible: 'a' } },
      { place: { visible: 'a' }, done: { visible: 'b' } },
      { place: { visible: 'b' }, targets: ['c'] },
    ]);
    const guide = follow(chain, { step: 'step-3' }, { steps: { 'step-1': seen, 'step-2': seen } });
    guide.rest([frame()]);
    expect(guide.run()).toMatchObject({ step: 'step-1', ledBackFrom: 'step-3' });
  });

  it('but not at once: a page that is drawn anew shows nothing for a moment', () => {
    const guide = start();
    guide.rest([frame()], PLACE_GONE_MS - 100);
    guide.rest(open);
    expect(guide.run().step).toBe('step-3');
  });

  it.each([
    ['its window is only behind another', [frame({ a: found() }), frame({}, { frame: 4, visible: false })]],
    ['the session has ended', [frame({}, { system: 'login' })]],
    ['no Autotask is in view', []],
  ])('the guide stays where it is while %s', (_when, frames) => {
    const guide = start();
    guide.rest(frames);
    expect(guide.run().step).toBe('step-3');
  });

  it('straight to where the way begins, when the step before has no place in view either', () => {
    const chain = sampleProcedure([
      { done: { visible: 'a' } },
      { place: { visible: 'a' }, done: { visible: 'b' } },
      { place: { visible: 'b' } },
    ]);
    const guide = follow(chain, { step: 'step-3' }, { steps: { 'step-1': seen, 'step-2': seen } });
    guide.rest([frame()], PLACE_GONE_MS + 10);
    expect(guide.run()).toMatchObject({ step: 'step-1', ledBackFrom: 'step-3' });
  });

  it('keeps what was skipped or doesn’t exist here, and what comes before a step that can’t be undone and is done', () => {
    const sealed = sampleProcedure([
      { done: { visible: 'b' } },
      { place: { visible: 'b' }, done: { checked: 'c' } },
      { place: { visible: 'b' }, irreversible: true },
      { place: { visible: 'b' } },
      { place: { visible: 'b' } },
    ]);
    const ticks = {
      'step-1': seen,
      'step-2': seen,
      'step-3': { how: 'by-hand', at: 1 } as const,
      'step-4': { how: 'not-applicable', at: 1 } as const,
    };
    const guide = follow(sealed, { step: 'step-5' }, { steps: ticks });
    guide.rest([frame()]);
    const { 'step-1': _led, ...left } = ticks;
    expect(guide.run().step).toBe('step-1');
    expect(guide.ticks()).toEqual(left);
  });

  it('nobody is sent back to what they have done by hand: Signpost can’t see that place', () => {
    const ticks = { 'step-1': { how: 'by-hand', at: 1 } as const, 'step-2': seen };
    const guide = follow(procedure, { step: 'step-3' }, { steps: ticks });
    guide.rest([frame()]);
    expect(guide.run().step).toBe('step-3');
  });
});
