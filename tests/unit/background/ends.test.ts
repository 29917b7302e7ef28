import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ProcedureProgress } from '@/guide/run/run';
import { found, sampleProcedure, twoFactor } from '../guide/sample';
import { resume, settle, startWorker, store, stored, warmUp } from './worker';

/** How a guide ends: at its last step, or for good before it. */

const NOW = 1_000_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => vi.useRealTimers());

async function progressOf(id = twoFactor.id) {
  const { progress } = await fakeBrowser.storage.local.get('progress');
  return (progress as { procedures: Record<string, ProcedureProgress> }).procedures[id];
}

const seen = { how: 'seen', at: 1 } as const;
const ticks = { 'autotask-2fa': { steps: { 'open-profile-menu': seen, 'open-preferences': seen } } };

it('that of somebody who signs in by SSO is put down as not needed here, with its ticks', async () => {
  const worker = await resume({}, ticks);
  await (await worker.connect()).sees({}, { pages: ['preferences'] });
  await vi.advanceTimersByTimeAsync(5000);
  const card = await worker.openCard();
  expect(card.view()?.help?.buttons).toContainEqual({ action: 'end', label: 'End the guide' });
  await card.press('end');
  expect((await stored()).run).toBeNull();
  expect(await progressOf()).toMatchObject({
    ...ticks['autotask-2fa'],
    outcome: { say: 'Not needed here: SSO', at: expect.any(Number) },
  });
  expect(card.view()).toBeNull();
});

it('that of somebody whom Autotask denies access is put down as that', async () => {
  const worker = await resume({}, ticks);
  await (await worker.connect()).sees({}, { system: 'denied' });
  const card = await worker.openCard();
  await card.press('end');
  expect((await progressOf())?.outcome?.say).toBe('Stopped: no permission');
});

it('that of somebody whose 2FA works already is put down as not needed', async () => {
  const worker = await resume({ step: 'request-qr-code' }, ticks);
  await (await worker.connect()).sees({ 'request-qr': found() });
  const card = await worker.openCard();
  await card.press('not-needed');
  expect((await progressOf())?.outcome?.say).toBe('Not needed: 2FA works already');
  // Starting it again is a new start: the reason is no longer true.
  worker.opensTab(1);
  await worker.answer({ type: 'run.start', procedure: twoFactor.id });
  await settle();
  const after = await progressOf();
  expect(after).toMatchObject(ticks['autotask-2fa']);
  expect(after?.outcome).toBeUndefined();
});

it('a step without a reason to stop ends nothing', async () => {
  const worker = await resume({ step: 'save' }, ticks);
  await worker.act('not-needed');
  expect((await stored()).run?.step).toBe('save');
});

it('starting over keeps when it was last done', async () => {
  const steps = Object.fromEntries(twoFactor.steps.map(({ id }) => [id, seen]));
  await store({ status: 'finished', step: 'save' }, { 'autotask-2fa': { steps, finishedAt: 7 } });
  const worker = startWorker();
  worker.opensTab(1);
  await worker.answer({ type: 'run.restart', procedure: twoFactor.id });
  await settle();
  expect(await progressOf()).toEqual({ steps: {}, lastDone: 7 });
});

it('the last card offers a related procedure that is here and shown, and starts it', async () => {
  const related = ['gone', 'hidden', 'other'].map((id) => ({ id, title: id, url: 'https://kb.example/x' }));
  const procedure = { ...twoFactor, related };
  const others = ['hidden', 'other'].map((id) => sampleProcedure([{}], { id, title: `The ${id} one` }));
  await fakeBrowser.storage.local.set({ office: { version: 1, procedures: {}, hidden: ['hidden'] } });
  await store({ status: 'finished', step: 'save' });
  const worker = startWorker([procedure, ...others]);
  worker.opensTab(1);
  await warmUp();
  await (await worker.connect()).sees({});
  const card = await worker.openCard();
  expect(card.view()?.related).toEqual({ id: 'other', title: 'The other one' });
  expect(card.view()?.buttons).toContainEqual(
    expect.objectContaining({ action: 'copy', text: expect.stringContaining('Signpost 1.2.3.') }),
  );
  await card.press('related');
  expect((await stored()).run).toMatchObject({ procedure: 'other', status: 'running' });
});

it('the form of a procedure’s e-mail is opened from its step', async () => {
  const openPopup = vi.fn(async () => undefined);
  const mail = {
    to: 'new@example.com',
    fromDomain: 'example.com',
    rule: 'A name.',
    source: 'kb',
    certainty: 'seen',
  } as const;
  const procedure = sampleProcedure([{ form: true }, {}], { mail });
  await store({ procedure: procedure.id, step: 'step-1' });
  const worker = startWorker([procedure], { openPopup });
  await warmUp();
  await (await worker.connect()).sees({});
  const card = await worker.openCard();
  expect(card.view()?.buttons[0]).toEqual({ action: 'open-form', label: 'Open the form', main: true });
  await card.press('open-form');
  expect(openPopup).toHaveBeenCalledOnce();
});
