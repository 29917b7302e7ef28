import { expect, it } from 'vitest';
import { openToolbarPopup } from '../driver/firefox/toolbar-popup.mjs';
import { waitForView } from '../e2e/steps/technician';
import { setUpExtension } from '../setup/e2e-context';

/** The popup where people have it: opened by the browser, below the button on its toolbar. */
const extension = setUpExtension();

const PATIENT = { timeout: 10_000 };

const measure = () => ({
  room: document.documentElement.clientWidth,
  ends: [...document.querySelectorAll('header, main, footer, button')].map(
    (each) => each.getBoundingClientRect().right,
  ),
});

it('is wide enough to read, with nothing to scroll sideways', async () => {
  const page = await extension.newAutotaskTab();
  await page.bringToFront();
  const popup = await openToolbarPopup(extension.firefox!);
  await expect.poll(async () => (await popup.size()).width, PATIENT).toBe(400);
  await expect.poll(async () => (await popup.size()).height, PATIENT).toBeGreaterThanOrEqual(400);
  const { room, ends } = await popup.evaluate(measure);
  expect(ends.length).toBeGreaterThan(3);
  expect(Math.max(...ends)).toBeLessThanOrEqual(room);
});

it('starts a guide in the tab in front, goes away, and the button tells how far the guide is', async () => {
  const page = await extension.newAutotaskTab();
  await page.bringToFront();
  const popup = await openToolbarPopup(extension.firefox!);
  await expect.poll(() => popup.press('Start guide: Set up 2FA'), PATIENT).toBe(true);
  const view = await waitForView(extension, ({ card }) => card.state === 'pointing', 'the guide');
  expect(view.page).toBe(page);
  await expect.poll(() => popup.isOpen(), PATIENT).toBe(false);
  const button = await extension.firefox!.addon.evaluate(readButton);
  expect(button).toEqual({ title: expect.stringMatching(/8 steps left$/), isOnToolbar: true });
});

/** Runs in a page of the extension. */
async function readButton() {
  type Action = { getTitle(of: object): Promise<string>; getUserSettings(): Promise<object> };
  const { action, tabs } = (
    globalThis as unknown as {
      chrome: { action: Action; tabs: { query(of: object): Promise<{ id: number }[]> } };
    }
  ).chrome;
  const [tab] = await tabs.query({ url: 'https://*.autotask.net/*' });
  return { title: await action.getTitle({ tabId: tab!.id }), ...(await action.getUserSettings()) };
}
