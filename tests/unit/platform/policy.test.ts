import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readManaged, watchManaged } from '@/platform/policy';

afterEach(() => void vi.restoreAllMocks());

const answer = (given: () => Promise<unknown>) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(given as never);

describe('what managed storage says', () => {
  it('is given on as it is', async () => {
    answer(async () => ({ companyName: 7 }));
    expect(await readManaged()).toEqual({ companyName: 7 });
  });

  it('is nothing where Firefox says that there is no policy', async () => {
    answer(async () => Promise.reject(new Error('Managed storage manifest not found')));
    expect(await readManaged()).toEqual({});
  });

  it('is not known where the browser fails', async () => {
    answer(async () => Promise.reject(new Error('An unexpected error occurred')));
    expect(await readManaged()).toBeUndefined();
  });

  it('is told with what changed keys hold now', () => {
    const listen = vi.fn();
    const told = vi.fn();
    vi.spyOn(browser.storage.managed.onChanged, 'addListener').mockImplementation(listen);
    watchManaged(told);
    listen.mock.lastCall![0]({ companyName: { oldValue: 'Old', newValue: 'New' }, zones: { oldValue: [] } });
    expect(told).toHaveBeenCalledWith({ companyName: 'New', zones: undefined });
  });

  it('can be asked of a browser that tells of no changes', () => {
    expect(() => watchManaged(() => undefined)).not.toThrow();
  });
});
