import { expect, it } from 'vitest';
import { toProcedureView } from '@/guide/popup/procedure-view';
import { toStart } from '@/guide/popup/start';
import { NOON, sample, stored, tick } from '../../../dom/components/popup/sample';

const all = Object.fromEntries(sample.steps.map(({ id }) => [id, tick('seen')]));

function start(
  steps: Parameters<typeof stored>[0],
  run: Parameters<typeof stored>[1] = null,
  repeatable = false,
  step?: string,
) {
  const facts = { ...stored(steps, run), applies: [], related: [], now: NOON };
  return toStart(toProcedureView({ ...sample, repeatable }, facts), step);
}

const ask = (type: string, step?: string) => ({ type, procedure: sample.id, ...(step && { step }) });

it('starts, goes on, or shows what is running', () => {
  expect(start({})).toEqual({ word: 'Start', ask: ask('run.start'), clears: false });
  expect(start({ menu: tick('seen') })).toMatchObject({ word: 'Continue', ask: ask('run.continue') });
  expect(start({}, { status: 'paused' })).toMatchObject({ word: 'Continue', ask: ask('run.continue') });
  expect(start({}, { status: 'running' })).toMatchObject({ word: 'Show it', ask: ask('run.continue') });
});

it('begins a finished one anew: with a question when it is done once, without when it is done again and again', () => {
  expect(start(all)).toEqual({ word: 'Start', ask: ask('run.restart'), clears: true });
  expect(start(all, null, true)).toEqual({ word: 'Start', ask: ask('run.restart'), clears: false });
});

it('begins at a step, and with fresh ticks where the last time is over and done again', () => {
  expect(start({}, null, false, 'email').ask).toEqual(ask('run.start', 'email'));
  expect(start(all, null, false, 'email').ask).toEqual(ask('run.start', 'email'));
  expect(start(all, null, true, 'email').ask).toEqual(ask('run.restart', 'email'));
});
