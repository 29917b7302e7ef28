import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ABSENT_MS, PATIENCE_MS, SETTLE_MS } from '@/guide/run/assess';
import { PRESS_PATIENCE_MS } from '@/guide/run/presses';
import { found, hidden } from '../guide/sample';
import { resume, shows, stored } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const onPreferences = { pages: ['preferences'] };
const button = { 'code-options': found({ name: 1 }) };
const seen = { how: 'seen', at: 1 } as const;
const dialog = { 'request-qr': found(), 'save-close': found() };

describe('by the clock, while the page stands still', () => {
  it('what leads to the control is pointed at after a moment, not at once', async () => {
    const worker = await resume({ step: 'open-preferences' });
    const top = await worker.connect();
    await top.sees({ 'profile-menu': found() });
    expect(shows(top.heard)).toEqual([]);
    await vi.advanceTimersByTimeAsync(SETTLE_MS + 20);
    expect(shows(top.heard)).toMatchObject([{ target: 'profile-menu', opener: false }]);
  });

  it('a hidden control is shown by what opens it, at once', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees({ 'code-options': hidden('section', { opener: true }) }, onPreferences);
    expect(shows(top.heard)).toMatchObject([{ target: 'code-options', opener: true }]);
  });

  it('patience runs out in time, and the card says why the control may be missing', async () => {
    const worker = await resume({});
    await (await worker.connect()).sees({}, onPreferences);
    const card = await worker.openCard();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 100);
    expect(card.view()?.status?.tone).toBe('info');
    await vi.advanceTimersByTimeAsync(200);
    expect(card.view()?.status).toMatchObject({
      tone: 'problem',
      say: expect.stringMatching(/^If you sign in .*this button is missing/),
    });
  });

  it('a control that shows up late is pointed at, and patience begins anew', async () => {
    const worker = await resume({});
    const top = await worker.connect();
    await top.sees({}, onPreferences);
    const card = await worker.openCard();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS + 100);
    await top.sees(button, onPreferences);
    expect(card.view()).toMatchObject({ state: 'pointing' });
    await top.sees({}, onPreferences);
    expect(card.view()?.status?.tone).toBe('info');
  });

  it('a step that does not exist here is passed over after the wait, and not before', async () => {
    const worker = await resume({ step: 'stop-email' });
    await (await worker.connect()).sees({ ...dialog, 'qr-code': found() });
    await vi.advanceTimersByTimeAsync(ABSENT_MS - 100);
    expect((await stored()).run?.step).toBe('stop-email');
    await vi.advanceTimersByTimeAsync(200);
    const { run, ticks } = await stored();
    expect(run?.step).toBe('save');
    expect(ticks['stop-email']).toMatchObject({
      how: 'not-applicable',
      note: expect.stringContaining('no longer'),
    });
  });

  it('a step that does not exist here is not passed over for the bare window', async () => {
    const worker = await resume({ step: 'stop-email' });
    await (await worker.connect()).sees(dialog);
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await stored()).run?.step).toBe('stop-email');
  });

  it('a window that was closed half-way leads back to the step that opens it, with the reason', async () => {
    const worker = await resume(
      { step: 'confirm-code' },
      { 'autotask-2fa': { steps: { 'open-code-options': seen, 'request-qr-code': seen } } },
    );
    const top = await worker.connect();
    await top.sees({ ...dialog, 'qr-code': found(), 'generated-code': found() }, onPreferences);
    await top.sees(button, onPreferences);
    await vi.advanceTimersByTimeAsync(10_000);
    const { run, ticks } = await stored();
    expect(run).toMatchObject({ step: 'open-code-options', status: 'running' });
    expect(ticks).toEqual({});
    expect((await worker.openCard()).view()).toMatchObject({
      state: 'pointing',
      status: { say: expect.stringContaining('isn’t open') },
    });
  });

  it('a press without an effect makes the card ask', async () => {
    const worker = await resume({ step: 'save' });
    const top = await worker.connect();
    await top.sees(dialog);
    const card = await worker.openCard();
    await top.presses('save-close');
    expect(card.view()?.status).toBeUndefined();
    await vi.advanceTimersByTimeAsync(PRESS_PATIENCE_MS + 100);
    expect(card.view()?.status?.say).toContain('Did that work?');
  });

  it('nothing wakes up once all waits are over', async () => {
    const worker = await resume({});
    await (await worker.connect()).sees(button, onPreferences);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
