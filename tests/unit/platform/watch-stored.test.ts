import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredSnapshot } from '@/guide/stored';
import { watchStored } from '@/platform/stored-items';

beforeEach(() => fakeBrowser.reset());

const { local } = fakeBrowser.storage;
const office = (id: string) => JSON.stringify({ version: 1, procedures: {}, hidden: [id] });

it('tells of each change, and reads again only what has changed', async () => {
  await local.set({ office: office('one') });
  const told: StoredSnapshot[] = [];
  const stop = new AbortController();
  watchStored((snapshot) => told.push(snapshot), stop.signal);
  await local.set({ settings: { version: 1, zone: 'ww5.autotask.net' } });
  await expect.poll(() => told.length).toBe(1);
  await local.set({ settings: { version: 1, zone: 'ww6.autotask.net' } });
  await expect.poll(() => told.length).toBe(2);
  expect(told.map(({ settings }) => settings.zone)).toEqual(['ww5.autotask.net', 'ww6.autotask.net']);
  expect(told[0]!.office.hidden).toEqual(['one']);
  expect(told[1]!.office).toBe(told[0]!.office);
  await local.set({ office: office('two') });
  await expect.poll(() => told.length).toBe(3);
  expect(told[2]!.office.hidden).toEqual(['two']);
  expect(told[2]!.settings).toBe(told[1]!.settings);
  await local.set({ other: 1 });
  stop.abort();
  await local.set({ office: office('three') });
  expect(told).toHaveLength(3);
});
