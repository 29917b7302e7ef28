import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCardFocus, tabTo } from '../driver/card-focus.mjs';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { restartGuide, waitForView } from '../e2e/steps/technician';

const extension = setUpExtension();

interface Tabs {
  chrome: { tabs: { query(what: { url: string }): Promise<{ active: boolean }[]> } };
}

const pressShortcut = () => extension.pressShortcut();

/** Puts the keyboard into a field of the page, and tells later whether it is there. */
const focusField = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('input[type=text]')!.focus());
const isInField = (page: Page) => page.evaluate(() => document.activeElement?.matches('input[type=text]'));

const isInCard = (page: Page) =>
  page.evaluate(() => document.activeElement?.hasAttribute('data-signpost-overlay') ?? false);

/** Whether the tab with Autotask is the one in front. To Playwright's pages each tab is. */
async function isAutotaskInFront(): Promise<boolean | undefined> {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Tabs).chrome;
    const [tab] = await tabs.query({ url: 'https://*.autotask.net/*' });
    return tab?.active;
  });
}

async function openAtButton() {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
  await restartGuide(extension);
  await page.bringToFront();
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
  return page;
}

describe('by keyboard', () => {
  it('the shortcut goes to the card, Enter presses its buttons, and Escape gives the focus back', async () => {
    const page = await openAtButton();
    await focusField(page);
    const focused = () => isInCard(page);

    await pressShortcut();
    await expect.poll(focused).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isInField(page)).toBe(true);

    await pressShortcut();
    await expect.poll(focused).toBe(true);
    await tabTo(page, 'Skip this step');
    await page.keyboard.press('Enter');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });

  it('the shortcut continues a paused guide', async () => {
    const page = await openAtButton();
    await pressCard(page, /^Close guide/);
    await waitForCard(page, (card) => card === null);
    await pressShortcut();
    await waitForCard(page, (card) => card?.step === 'open-code-options');
    // And the keyboard is in its card, which is named after the step.
    await expect.poll(() => readCardFocus(page)).toBe('Signpost guide: Step 3 of 8, Open the code options');
  });

  it('closing it gives the focus back to where it was', async () => {
    const page = await openAtButton();
    await focusField(page);
    await pressShortcut();
    await expect.poll(() => isInCard(page)).toBe(true);
    await tabTo(page, 'Close guide (pauses it)');
    await page.keyboard.press('Enter');
    await waitForCard(page, (card) => card === null);
    await expect.poll(() => isInField(page)).toBe(true);
  });

  it.each([
    ['by a second press of the shortcut', async () => pressShortcut()],
    [
      'by its button',
      async (page: Page) => {
        await tabTo(page, 'Go to it');
        await page.keyboard.press('Enter');
      },
    ],
  ])('goes on from the card to the ringed control %s', async (_how, go) => {
    const page = await openAtButton();
    await pressShortcut();
    await expect.poll(() => isInCard(page)).toBe(true);
    await go(page);
    await expect.poll(() => isInCard(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Authentication Code Options',
    );
    await page.keyboard.press('Enter');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });

  it('says so where the control can’t take the focus, and stays in the card', async () => {
    const page = await openAtButton();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('.Button2, .Button2 *')) {
        each.removeAttribute('tabindex');
        each.removeAttribute('href');
      }
    });
    await pressCard(page, 'Go to it');
    const card = await waitForCard(page, (each) => each?.text.includes('can’t reach this control') ?? false);
    expect(card?.step).toBe('open-code-options');
  });

  it('the shortcut brings the tab with the card to the front', async () => {
    const page = await openAtButton();
    const other = await extension.context.newPage();
    await other.goto('about:blank');
    await other.bringToFront();
    await expect.poll(isAutotaskInFront).toBe(false);
    await pressShortcut();
    await expect.poll(isAutotaskInFront).toBe(true);
    await expect.poll(() => isInCard(page)).toBe(true);
  });
});
