import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeRun } from '@/entrypoints/background/badges';
import { listPages, writeBootNote } from '@/entrypoints/background/boot-note';
import { runAt, sampleProcedure, twoFactor } from '../guide/sample';

const tick = { how: 'told', at: 1 } as const;

describe('the badge', () => {
  const three = sampleProcedure([{}, {}, {}]);

  it('counts the steps that are left', () => {
    const badge = describeRun(runAt('step-2'), three, { steps: { 'step-1': tick } });
    expect(badge).toMatchObject({ text: '2', title: 'Signpost: “A sample”, 2 steps left' });
    const last = describeRun(runAt('step-3'), three, { steps: { 'step-1': tick, 'step-2': tick } });
    expect(last.title).toContain('1 step left');
  });

  it('says when the guide is paused, and how to go on', () => {
    const badge = describeRun(runAt('step-1', { status: 'paused' }), three, undefined);
    expect(badge.text).toBe('II');
    expect(badge.title).toContain('paused, 3 steps left. Open to go on.');
  });

  it.each([
    ['no guide runs', null, three],
    ['the guide is finished', runAt('step-3', { status: 'finished' }), three],
    ['the procedure is unknown', runAt('step-1'), undefined],
  ])('is empty when %s', (_when, run, procedure) => {
    expect(describeRun(run, procedure, undefined).text).toBe('');
  });
});

describe('the note that boot reads', () => {
  it('names the pages on which a step takes place, and no others', () => {
    expect(listPages([twoFactor])).toEqual([
      { path: '/mvc/user/preferences.mvc', procedures: ['autotask-2fa'] },
    ]);
  });

  it('names a path once, for all procedures that use it', () => {
    const [one, two] = [
      sampleProcedure([{ page: 'home' }]),
      sampleProcedure([{ page: 'home' }], { id: 'other' }),
    ];
    expect(listPages([one, two])).toEqual([{ path: '/home', procedures: ['sample', 'other'] }]);
  });

  it('says whether a guide is running', async () => {
    await writeBootNote(true, false, [twoFactor]);
    expect((await fakeBrowser.storage.local.get('boot')).boot).toMatchObject({ active: true });
  });
});
