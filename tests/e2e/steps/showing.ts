import type { Frame, Locator, Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import { pressCard, waitForCard } from '../../driver/signpost-page.mjs';
import { setUpExtension, type Extension } from '../../setup/e2e-context';
import { restartGuide, sendFrom } from './technician';

export const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
export const RENAMED = 'Sign-in Confirmation';
const SHOW = 'Point it out';
export const HELP = 'Help me find it';

/** Autotask has another name for the button than any that Signpost knows. */
export async function rename(frame: Page | Frame, to = RENAMED): Promise<void> {
  await frame.evaluate((name) => {
    const button = [...document.querySelectorAll('.Button2')].find((each) =>
      each.textContent?.includes('Authentication Code Options'),
    );
    const label = [...(button?.querySelectorAll('*') ?? [])].find(
      (each) => each.childElementCount === 0 && each.textContent?.trim(),
    );
    if (label) label.textContent = name;
    const heard = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'];
    for (const type of heard)
      button?.addEventListener(
        type,
        () => (document.body.dataset.heard = `${document.body.dataset.heard ?? ''} ${type}`),
      );
  }, to);
}

/** What reached the button of the presses on it; undefined: nothing. */
export const heardIn = (frame: Page | Frame) => frame.evaluate(() => document.body.dataset.heard);

export const renamedIn = (frame: Page | Frame) => frame.getByText(RENAMED, { exact: true });

/** Presses and releases at a control, wherever it is: no check whether it would take the press. */
export async function clickOn(what: Locator): Promise<void> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not in view');
  await what.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A guide at the button whose name nobody knows. */
export async function startAtUnknown(extension: Extension, page: Page): Promise<void> {
  await rename(page);
  await restartGuide(extension);
  await waitForCard(page, (each) => each?.buttons.includes(HELP) ?? false);
}

/** Asks for help, presses "Point it out", and waits until the card asks for the control. */
export async function askToShow(page: Page, help = HELP) {
  await pressCard(page, help, { timeout: 15_000 });
  await pressCard(page, SHOW);
  return waitForCard(page, (each) => each?.buttons.includes('Cancel') ?? false);
}

/** Says that what was pointed at is to be used from now on. */
export async function useIt(page: Page): Promise<void> {
  await pressCard(page, 'Use it');
}

/** Forgets what was shown, as the popup does. */
export async function forget(extension: Extension, target = 'code-options'): Promise<void> {
  const popup = await extension.openPopup();
  await sendFrom(popup, { type: 'recording.remove', procedure: 'autotask-2fa', target });
  await popup.close();
}

/** Before each test a tab at Preferences; after it, nothing is left of what was shown. */
export function setUpShowing(): { extension: Extension; page: Page } {
  const now = { extension: setUpExtension() } as { extension: Extension; page: Page };
  beforeEach(async () => {
    now.page = await now.extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  });
  return now;
}
