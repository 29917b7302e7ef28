import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findPoint } from '../../driver/point.mjs';

/** What opens a menu or a list: in the header, on a page, at a field. */
const OPENERS =
  '[data-slot*="menu-button"], .o-header-navigation-menu-button button, .o-header-utility-menu-button button, #SiteNavigationBar .ButtonGroup .Button, .SingleItemSelector2, .SingleDataSelector2 .EditorButton2';
/** In the oldest shell one opens when it is pointed at. */
const HOVERED = '[data-eii="05008GVH"]';
/** What opens nothing within this is no opener on this page. */
const OPENS_MS = 700;
/** Below this the card of a recording lies. */
const LOWEST = 560;

/** All words that can be seen in a tab, line by line. */
async function readLines(page: Page): Promise<string[]> {
  const texts = page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => ''));
  return (await Promise.all(texts)).flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
}

/** What is there more than before, whatever else is the same. */
function without(lines: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Opens everything in a tab that can be opened, one after the other, and gives what came up each time. `sign`: words
 * with which the page is there; `expected`: what came up when it was done before.
 */
export async function openAll(page: Page, sign: string, expected?: readonly string[]): Promise<string[]> {
  await findPoint(page, { text: sign });
  const before = await readLines(page);
  const opened: string[] = [];
  for (const frame of page.frames()) {
    for (const { x, y, isHovered } of await findOpeners(frame)) {
      const wanted = expected?.[opened.length];
      await page.mouse.move(x, y);
      if (!isHovered) await page.mouse.click(x, y);
      let now = '';
      const look = async () => (now = without(await readLines(page), before).join(' | '));
      if (wanted !== undefined) await expect.poll(look, { message: `at ${x}, ${y}` }).toBe(wanted);
      else
        await expect
          .poll(look, { timeout: OPENS_MS })
          .not.toBe('')
          .catch(() => undefined);
      opened.push(now);
      // A menu that opens when it is pointed at closes when the pointer goes.
      if (isHovered) await page.mouse.move(640, 300);
      else await page.keyboard.press('Escape');
      await expect.poll(async () => without(await readLines(page), before)).toEqual([]);
    }
  }
  return opened;
}

/** Where the middle of each is, in the tab. */
async function findOpeners(frame: Frame) {
  const found: { x: number; y: number; isHovered: boolean }[] = [];
  for (const one of await frame.locator(`${OPENERS}, ${HOVERED}`).filter({ visible: true }).all()) {
    const box = await one.boundingBox();
    if (!box || box.y + box.height > LOWEST) continue;
    const isHovered = await one.evaluate((each, hovered) => each.matches(hovered), HOVERED);
    found.push({ x: box.x + box.width / 2, y: box.y + box.height / 2, isHovered });
  }
  return found;
}
