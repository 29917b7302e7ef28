import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { emptyStored, type StoredSnapshot } from '@/guide/stored';
import { withEarlyPolicy } from '@/platform/early-policy';

afterEach(() => void vi.restoreAllMocks());

const stored = (values: Record<string, unknown>, more: Partial<StoredSnapshot> = {}): StoredSnapshot => ({
  ...emptyStored,
  problems: [],
  ...more,
  policy: { version: 1, values },
});

/** A view that watches: what it has heard, and how storage and the browser tell of something new. */
async function openView(reading: Promise<StoredSnapshot>) {
  const listeners: ((changes: Record<string, unknown>) => void)[] = [];
  vi.spyOn(browser.storage.managed.onChanged, 'addListener').mockImplementation(
    (listener) => void listeners.push(listener as never),
  );
  const heard: StoredSnapshot[] = [];
  let tell: (snapshot: StoredSnapshot) => void = () => undefined;
  const watch = withEarlyPolicy((listener) => void (tell = listener), reading);
  watch((snapshot) => void heard.push(snapshot), new AbortController().signal);
  await reading.catch(() => undefined);
  return {
    heard,
    storageSays: (snapshot: StoredSnapshot) => tell(snapshot),
    browserSays: (changes: Record<string, unknown>) => listeners.forEach((listener) => listener(changes)),
  };
}

describe('a policy that changes while a view is open', () => {
  it('is heard of before it is kept, with what has not changed', async () => {
    const view = await openView(Promise.resolve(stored({ companyName: 'Old', zones: ['a'], guides: [] })));
    view.browserSays({ companyName: { newValue: 'New' }, guides: { oldValue: [] } });
    expect(view.heard.map(({ policy }) => policy.values)).toEqual([{ companyName: 'New', zones: ['a'] }]);
  });

  it('is the same object once storage says the same, so that nothing is made anew', async () => {
    const view = await openView(Promise.resolve(stored({})));
    view.browserSays({ companyName: { newValue: 'New' } });
    view.storageSays(stored({ companyName: 'New' }, { run: null }));
    expect(view.heard[1]!.policy).toBe(view.heard[0]!.policy);
  });

  it('is what storage says where that is something else', async () => {
    const view = await openView(Promise.resolve(stored({})));
    view.browserSays({ companyName: { newValue: 'New' } });
    view.storageSays(stored({ companyName: 'Newer' }));
    expect(view.heard[1]!.policy.values).toEqual({ companyName: 'Newer' });
  });

  it('is left to storage where nothing could be read', async () => {
    const view = await openView(Promise.reject(new Error('broken')));
    view.browserSays({ companyName: { newValue: 'New' } });
    expect(view.heard).toEqual([]);
    view.storageSays(stored({ companyName: 'New' }));
    expect(view.heard).toHaveLength(1);
  });
});
