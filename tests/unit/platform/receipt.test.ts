import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listHosts, readEverything } from '@/platform/receipt';

afterEach(() => void vi.restoreAllMocks());

it('lists each host that anything was loaded from, and none for what is the extension’s own', () => {
  const names = [
    'chrome-extension://id/chunks/a.js',
    'data:image/png;base64,x',
    'https://evil.example/a.png',
    'https://evil.example/b.png',
    'wss://other.example/',
  ];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    names.map((name) => ({ name }) as PerformanceEntry),
  );
  expect(listHosts()).toEqual(['evil.example', 'other.example']);
});

it('reads all that is stored, also what no schema knows', async () => {
  await fakeBrowser.storage.local.set({ settings: { version: 1 }, strange: [1] });
  await fakeBrowser.storage.session.set({ draft: 'typed' });
  expect(await readEverything()).toEqual({
    local: { settings: { version: 1 }, strange: [1] },
    session: { draft: 'typed' },
  });
});
