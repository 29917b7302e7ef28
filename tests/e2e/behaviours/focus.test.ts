import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCardFocus, tabTo } from '../../driver/card-focus.mjs';
import { pressCard, waitForCard } from '../../driver/signpost-page.mjs';
import { setUpAtWork } from './at-work';

/** The keyboard stays the person's. */
const at = setUpAtWork();
const TABS = 6;

/** What has the focus after each press of Tab, beginning at a field. */
async function listTabStops(page: Page): Promise<string[]> {
  await page.locator('input[type=text]').first().focus();
  const stops: string[] = [];
  for (let press = 0; press < TABS; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 200)));
  }
  return stops;
}

// shepherd.js #1914, #3065 and its test “focus trap”
it('Tab goes through the page as if no guide ran', async () => {
  const stops = await listTabStops(at.page);
  await pressCard(at.page, /^Close guide/);
  await waitForCard(at.page, (card) => card === null);
  expect(stops).toEqual(await listTabStops(at.page));
});

// shepherd.js #1966, #3202
it('a step that is turned by keyboard leaves the keyboard in the card', async () => {
  await at.extension.pressShortcut();
  await expect.poll(() => readCardFocus(at.page)).toMatch(/^Signpost guide/);
  await tabTo(at.page, 'Skip this step');
  await at.page.keyboard.press('Enter');
  await waitForCard(at.page, (card) => card?.step === 'request-qr-code');
  await expect.poll(() => readCardFocus(at.page)).toMatch(/Step 4 of 8|Skip this step/);
});
