import { describe, expect, it } from 'vitest';
import { groupProcedures } from '@/guide/popup/group-procedures';
import type { ProcedureProgress } from '@/guide/run/run';
import { toProcedureView } from '@/guide/popup/procedure-view';
import { NOON, sample, stored, tick } from '../../../dom/components/popup/sample';

const view = (steps: Parameters<typeof stored>[0], run: Parameters<typeof stored>[1] = null) =>
  toProcedureView(sample, { ...stored(steps, run), applies: [], related: [], now: NOON });

describe('how far a procedure is', () => {
  const all = {
    menu: tick('seen'),
    preferences: tick('by-hand'),
    options: tick('skipped'),
    email: tick('not-applicable'),
  };

  it('counts what is seen, told or not applicable, and nothing that was passed over', () => {
    expect(view(all)).toMatchObject({ done: 3, count: 4, leftOut: 1 });
    expect(view({ options: tick('missing') })).toMatchObject({ done: 0, leftOut: 1 });
    expect(view({}).leftOut).toBe(0);
  });

  it.each([
    ['new', {}, null],
    ['started', { menu: tick('seen') }, null],
    ['running', {}, { status: 'running' }],
    ['paused', all, { status: 'paused' }],
    ['finished', all, { status: 'finished' }],
    ['finished', all, null],
    ['started', { menu: tick('by-hand') }, { status: 'finished' }],
    ['new', {}, { procedure: 'another', status: 'running' }],
  ] as const)('%s', (phase, steps, run) => {
    expect(view(steps, run).phase).toBe(phase);
  });

  it('marks the step being followed, and none once finished', () => {
    const marked = (run: Parameters<typeof stored>[1]) =>
      view({}, run).steps.flatMap(({ id, current }) => (current ? [id] : []));
    expect(marked({ status: 'paused' })).toEqual(['options']);
    expect(view({}, { status: 'paused' }).state).toBe('Paused at step 3: Open the code options');
    expect(marked({ status: 'finished' })).toEqual([]);
    expect(marked({ procedure: 'another' })).toEqual([]);
  });

  it('is not upset by ticks and runs of steps that an edited procedure no longer has', () => {
    expect(view({ gone: tick('seen') }, { step: 'gone' })).toMatchObject({ done: 0, phase: 'running' });
  });

  it('says when it was done, and what was left out', () => {
    expect(view(all).state).toBe('Ended today, 12:00 PM: 1 skipped, 1 not applicable here');
    expect(view({ ...all, preferences: tick('missing') }).state).toBe(
      'Ended today, 12:00 PM: 1 skipped, 1 reported missing, 1 not applicable here',
    );
    const full = { ...all, options: tick('by-hand') };
    expect(view(full).state).toBe('Done today, 12:00 PM: 1 not applicable here');
    expect(view({ ...full, email: tick('seen') }).state).toBe('Done today, 12:00 PM');
    expect(view({ menu: tick('seen') }).state).toBeUndefined();
  });

  it('says when one that is done again and again was last done, also once it is begun anew', () => {
    const again = { ...sample, repeatable: true };
    const viewOf = (progress: ProcedureProgress) =>
      toProcedureView(again, {
        ...stored(),
        progress: { version: 1, procedures: { [again.id]: progress } },
        applies: [],
        related: [],
        now: NOON,
      });
    const full = { ...all, options: tick('by-hand'), email: tick('seen') };
    expect(viewOf({ steps: full, finishedAt: NOON }).state).toBe('Last done today, 12:00 PM');
    expect(viewOf({ steps: {}, lastDone: NOON })).toMatchObject({
      phase: 'new',
      state: 'Last done today, 12:00 PM',
      usedAt: NOON,
    });
  });

  it.each([
    [undefined, 'Running, step 3: Open the code options'],
    ['tab', 'Running in another tab, step 3: Open the code options'],
    ['window', 'Running in another window, step 3: Open the code options'],
  ] as const)('says where its card is when that isn’t in front: %s', (guideIn, words) => {
    const running = stored({}, { status: 'running' });
    const facts = { ...running, applies: [], related: [], guideIn, now: NOON };
    expect(toProcedureView(sample, facts).state).toBe(words);
    const paused = { ...facts, ...stored({}, { status: 'paused' }) };
    expect(toProcedureView(sample, paused).state).toBe('Paused at step 3: Open the code options');
  });

  it('says how one was ended for good', () => {
    const ended = toProcedureView(sample, {
      ...stored(),
      progress: {
        version: 1,
        procedures: { [sample.id]: { steps: {}, outcome: { say: 'Not needed here: SSO', at: NOON } } },
      },
      applies: [],
      related: [],
      now: NOON,
    });
    expect(ended).toMatchObject({ phase: 'ended', state: 'Not needed here: SSO (today, 12:00 PM)' });
    expect(groupProcedures([ended])[0]?.id).toBe('finished');
  });

  it('offers only pages that can be opened', () => {
    expect(view({}).pages).toEqual([{ id: 'preferences', name: 'Preferences' }]);
  });
});
