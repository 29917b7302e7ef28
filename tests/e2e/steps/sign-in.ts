import type { Page } from 'playwright-core';
import { findPoint, typeInto } from '../../driver/point.mjs';

const NAME = { css: 'input:not([type=password]):not([type=hidden])' };
const PASSWORD = { css: 'input[type=password]' };

/** Waits until the practice Autotask asks who it is. */
export const waitForSignIn = (page: Page) => findPoint(page, PASSWORD);

export async function signIn(page: Page): Promise<void> {
  await typeInto(page, NAME, 'robin');
  await typeInto(page, PASSWORD, 'practice');
  await page.keyboard.press('Enter');
}
