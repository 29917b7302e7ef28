import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { setSiteAccess } from './steps/site-access';
import { restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const PROFILE = '/Autotask35/Grapevine/Profile.aspx';

interface Api {
  chrome: {
    tabs: { query(what: { url: string }): Promise<{ url: string; windowId: number }[]> };
    windows: { get(id: number): Promise<{ type: string }> };
    permissions: { contains(what: { origins: string[] }): Promise<boolean> };
  };
}

/** The kind of window in which a page of Autotask's stands. */
async function windowOf(path: string): Promise<string | undefined> {
  const worker = await extension.worker();
  return worker.evaluate(async (wanted) => {
    const { tabs, windows } = (globalThis as unknown as Api).chrome;
    const all = await tabs.query({ url: 'https://*.autotask.net/*' });
    const tab = all.find(({ url }) => new URL(url).pathname === wanted);
    return tab && (await windows.get(tab.windowId)).type;
  }, path);
}

describe('in a pop-up window, as Autotask opens so many', () => {
  it('the card leads to a page in an ordinary window', async () => {
    const first = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
    const opened = extension.context.waitForEvent('page');
    await first.evaluate((path) => void open(path, '', 'popup,width=700,height=600'), PROFILE);
    const popUp = await opened;
    await first.close();
    expect(await windowOf(PROFILE)).toBe('popup');
    await waitForCard(popUp, (card) => card?.buttons.includes('Take me to Preferences') ?? false);
    await pressCard(popUp, 'Take me to Preferences');
    const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
    expect(new URL(view.page.url()).pathname).toBe(PREFERENCES);
    expect(await windowOf(PREFERENCES)).toBe('normal');
    expect(popUp.isClosed()).toBe(false);
  });
});

describe('site access that the person has taken away', () => {
  it('shows in what the browser says, and comes back with it', async () => {
    const ask = async () =>
      (await extension.worker()).evaluate(() =>
        (globalThis as unknown as Api).chrome.permissions.contains({
          origins: ['https://ww5.autotask.net/*'],
        }),
      );
    await setSiteAccess(extension, 'ON_CLICK');
    expect(await ask()).toBe(false);
    await setSiteAccess(extension, 'ON_ALL_SITES');
    expect(await ask()).toBe(true);
  });
});
