import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { readSpotlights } from '../../driver/signpost-page.mjs';
import { openExtension, type Extension } from '../../setup/e2e-context';
import { isPointing, openAtButton } from '../steps/at-button';
import { restartGuide, waitForView } from '../steps/technician';

/** A guide at work: the page with its card, where its ring is on `codeButton`. */
export interface AtWork {
  extension: Extension;
  page: Page;
}

/** The step that is shown. */
export const STEP = 'open-code-options';

/** How far the middle of a ring may be from that of its control, in CSS pixels. */
const NEAR = 2;

/** One browser for all tests of a file. Each begins with the page loaded anew, and the guide at the same button of it. */
export function setUpAtWork(): AtWork {
  const at = {} as AtWork;
  beforeAll(async () => {
    const extension = await openExtension();
    Object.assign(at, { extension, page: await openAtButton(extension) });
  });
  let isFirst = true;
  beforeEach(async () => {
    if (!isFirst) await beginAnew(at);
    isFirst = false;
  });
  afterAll(() => at.extension.close());
  return at;
}

/** Loads the page anew, with the guide at the same button. */
async function beginAnew({ extension, page }: AtWork): Promise<void> {
  await page.reload();
  await codeButton(page).waitFor();
  await restartGuide(extension);
  await page.bringToFront();
  await waitForView(extension, isPointing, 'the ring');
}

/** The control that the step is about. */
export const codeButton = (page: Page | Frame): Locator =>
  page.locator('.Button2', { hasText: 'Authentication Code Options' });

/** The control of another button beside it. */
export const otherButton = (page: Page): Locator => page.locator('.Button2', { hasText: 'Change Password' });

/** Waits until there is one ring, with its middle where the control has its own. */
export async function expectRingOn(page: Page, control: Locator): Promise<void> {
  await expect.poll(() => distanceOf(page, control), { timeout: 5000 }).toBeLessThanOrEqual(NEAR);
}

/** Waits until nothing is ringed. */
export async function expectNoRing(page: Page): Promise<void> {
  await expect.poll(() => readSpotlights(page), { timeout: 5000 }).toEqual([]);
}

/** How far the one ring of the page is from the control, in CSS pixels; endless where either isn't there. */
async function distanceOf(page: Page, control: Locator): Promise<number> {
  const [ring, ...others] = await readSpotlights(page);
  const box = await control.boundingBox();
  if (!ring || !box || others.length > 0) return Infinity;
  const [is, should] = [middleOf(ring.box), middleOf(box)];
  return Math.max(Math.abs(is.x - should.x), Math.abs(is.y - should.y));
}

/** The middle of a box. */
export const middleOf = ({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}) => ({
  x: x + width / 2,
  y: y + height / 2,
});
