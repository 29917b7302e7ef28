import { describe, expect, it } from 'vitest';
import { toProcedureView } from '@/stores/procedure-view';
import { sample, stored, tick } from './sample';

const view = (steps: Parameters<typeof stored>[0], run: Parameters<typeof stored>[1] = null) =>
  toProcedureView(sample, { ...stored(steps, run), applies: [] });

describe('how far a procedure is', () => {
  const all = {
    menu: tick('seen'),
    preferences: tick('told'),
    options: tick('skipped'),
    email: tick('not-applicable'),
  };

  it('counts what is seen, told or not applicable, and nothing that was passed over', () => {
    expect(view(all)).toMatchObject({ done: 3, count: 4 });
    expect(view({ options: tick('missing') }).done).toBe(0);
  });

  it.each([
    ['new', {}, null],
    ['started', { menu: tick('seen') }, null],
    ['running', {}, { status: 'running' }],
    ['paused', all, { status: 'paused' }],
    ['finished', all, { status: 'finished' }],
    ['finished', all, null],
    ['started', { menu: tick('told') }, { status: 'finished' }],
    ['new', {}, { procedure: 'another', status: 'running' }],
  ] as const)('%s', (phase, steps, run) => {
    expect(view(steps, run).phase).toBe(phase);
  });

  it('marks the step being followed, and none once finished', () => {
    expect(view({}, { status: 'paused' }).current).toEqual({ number: 3, title: 'Open the code options' });
    expect(view({}, { status: 'finished' }).current).toBeUndefined();
    expect(view({}, { procedure: 'another' }).steps.some(({ current }) => current)).toBe(false);
  });

  it('is not upset by ticks and runs of steps that an edited procedure no longer has', () => {
    expect(view({ gone: tick('seen') }, { step: 'gone' })).toMatchObject({ done: 0, phase: 'running' });
  });

  it('offers only pages that can be opened', () => {
    expect(view({}).pages).toEqual([{ id: 'preferences', name: 'Preferences' }]);
  });
});
