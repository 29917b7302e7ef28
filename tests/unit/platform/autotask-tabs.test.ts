import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, type Browser } from 'wxt/browser';
import { openTab } from '@/platform/autotask-tabs';

const URL_OF_PAGE = 'https://ww5.autotask.net/Mvc/User/Preferences.mvc/Index';
const OPENER = 7;

type Make = (place: Browser.tabs.CreateProperties) => Promise<Browser.tabs.Tab>;

/** A browser whose tab 7 stands in window 3 of this type. */
function mockWindows(
  type: 'normal' | 'popup' | 'gone',
  makeTab: Make = async () => ({}) as Browser.tabs.Tab,
) {
  const tabs = vi.spyOn(browser.tabs, 'create').mockImplementation(makeTab as never);
  const windows = vi.spyOn(browser.windows, 'create').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => {
    if (type === 'gone') throw new Error('No tab with id: 7.');
    return { id: OPENER, windowId: 3 };
  }) as never);
  vi.spyOn(browser.windows, 'get').mockImplementation((async () => ({ id: 3, type })) as never);
  return { tabs, windows };
}

beforeEach(() => void vi.restoreAllMocks());

describe('a page is opened', () => {
  it('beside its tab, in that tab’s own window', async () => {
    const { tabs } = mockWindows('normal');
    await openTab(URL_OF_PAGE, OPENER);
    expect(tabs).toHaveBeenCalledExactlyOnceWith({ url: URL_OF_PAGE, openerTabId: OPENER, windowId: 3 });
  });

  it('from a pop-up window without naming it: a tab and its opener must share a window', async () => {
    const { tabs } = mockWindows('popup', async ({ openerTabId }) => {
      if (openerTabId !== undefined)
        throw new Error('Tab opener must be in the same window as the updated tab.');
      return {} as Browser.tabs.Tab;
    });
    await openTab(URL_OF_PAGE, OPENER);
    expect(tabs).toHaveBeenCalledExactlyOnceWith({ url: URL_OF_PAGE });
  });

  it('also when the tab that it belongs to has gone, or there is none', async () => {
    const { tabs } = mockWindows('gone');
    await openTab(URL_OF_PAGE, OPENER);
    await openTab(URL_OF_PAGE);
    expect(tabs.mock.calls).toEqual([[{ url: URL_OF_PAGE }], [{ url: URL_OF_PAGE }]]);
  });

  it('in a window of its own when the browser has none for tabs', async () => {
    const { windows } = mockWindows('popup', () => Promise.reject(new Error('No current window')));
    await openTab(URL_OF_PAGE, OPENER);
    expect(windows).toHaveBeenCalledExactlyOnceWith({ url: URL_OF_PAGE });
  });

  it('or the caller hears of it', async () => {
    const { windows } = mockWindows('normal', () => Promise.reject(new Error('No')));
    windows.mockRejectedValue(new Error('Not allowed'));
    await expect(openTab(URL_OF_PAGE, OPENER)).rejects.toThrow('Not allowed');
  });
});
