import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserPlatform } from '@/platform/browser-platform';
import { twoFactor } from '../guide/sample';
import { openPopup } from './popup';
import { stored } from './worker';

const start = { type: 'run.start', procedure: 'autotask-2fa' } as const;
const tab = (id: number) => ({
  id,
  windowId: 1,
  host: 'ww5.autotask.net',
  path: '/',
  active: true,
  lastAccessed: 1,
});

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe('when storage takes nothing more', () => {
  const full = { writeStored: async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };

  it('what could not be kept is refused, and not used either', async () => {
    const { worker, ask } = openPopup([twoFactor], full);
    const reply = await ask({ type: 'office.hide', procedure: 'autotask-2fa', hidden: true });
    expect(reply).toMatchObject({ ok: false, say: expect.stringContaining('storage is full') });
    worker.tabs.push(tab(5));
    expect(await ask(start)).toEqual({ ok: true });
  });

  it('the card says that ticks may be lost', async () => {
    const { worker, ask } = openPopup([twoFactor], full);
    worker.tabs.push(tab(5));
    await ask(start);
    await vi.advanceTimersByTimeAsync(500);
    await (await worker.connect(5)).sees({});
    expect((await worker.openCard(5)).view()?.note).toContain('storage is full');
    expect(worker.reported.length).toBeGreaterThan(0);
  });
});

it('what storage did not take is written as soon as it takes something again, run and ticks together', async () => {
  let isFull = true;
  const { worker, ask } = openPopup([twoFactor], {
    writeStored: async (items) => {
      if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
      return browserPlatform.writeStored(items);
    },
  });
  worker.tabs.push(tab(5));
  await ask(start);
  await ask({ type: 'step.tick', procedure: 'autotask-2fa', step: 'open-profile-menu', ticked: true });
  expect((await stored()).run).toBeNull();
  isFull = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await stored()).toMatchObject({
    run: { step: 'open-preferences' },
    ticks: { 'open-profile-menu': { how: 'by-hand' } },
  });
});
