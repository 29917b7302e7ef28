import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findWorlds, listListeners } from '../../bench/lib/world.mjs';
import { countHosts, pressCard, waitForCard } from '../../driver/signpost-page.mjs';
import { isPointing, HOST } from '../steps/at-button';
import { restartGuide, waitForView } from '../steps/technician';
import { codeButton, setUpAtWork } from './at-work';

/** What is left of a guide in a page: nothing. */
const at = setUpAtWork();

/** By the page's cross, and waits until the note of it is gone, too. */
async function close(page: Page): Promise<void> {
  await pressCard(page, /^Close guide/);
  await waitForCard(page, (card) => card === null);
  await expect.poll(() => countHosts(page), { timeout: 15_000 }).toEqual([]);
}

/** The whole page as it is written, without our host element. */
const markupOf = (page: Page) =>
  page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll(host)) each.remove();
    return copy.outerHTML;
  }, HOST);

/** What listens in the extension's own world of the page. */
async function listOurListeners(page: Page): Promise<string[]> {
  const worlds = await findWorlds(page, at.extension.extensionId);
  const all = worlds.flatMap((world) => [listListeners(world, 'window'), listListeners(world, 'document')]);
  return (await Promise.all(all)).flat().toSorted();
}

// driver.js’s tests “removes every listener on destroy”, “does not accumulate document listeners”; intro.js’s “leftovers”
it('a guide that was begun and closed again and again leaves the page and its listeners as they were', async () => {
  const { page, extension } = at;
  const during = { markup: await markupOf(page), listeners: await listOurListeners(page) };
  await close(page);
  const before = { markup: await markupOf(page), listeners: await listOurListeners(page) };
  expect(before.listeners).toEqual(['hashchange', 'pagehide', 'pageshow']);
  expect(during.markup).toBe(before.markup);
  await restartGuide(extension);
  await waitForView(extension, isPointing, 'the ring');
  expect({ markup: await markupOf(page), listeners: await listOurListeners(page) }).toEqual(during);
  await close(page);
  expect({ markup: await markupOf(page), listeners: await listOurListeners(page) }).toEqual(before);
});

// intro.js’s test “don’t show again”, PostHog’s “dismiss rules”
it('a guide that was closed stays closed when the page is loaded anew, and in another tab', async () => {
  const { page, extension } = at;
  await close(page);
  await page.reload({ waitUntil: 'networkidle' });
  await codeButton(page).waitFor();
  const other = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
  await other.waitForLoadState('networkidle');
  for (const each of [page, other]) expect(await countHosts(each)).toEqual([]);
  await other.close();
});
