import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

interface Commands {
  chrome: { commands: { onCommand: { dispatch(command: string): void } } };
}

/** What the browser does when Alt+Shift+S is pressed: keys of the browser itself don't come from a page. */
async function pressShortcut(): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as Commands).chrome.commands.onCommand.dispatch('go-to-card'),
  );
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
    const field = page.locator('input[type=text]').first();
    await field.focus();
    const focused = () => page.evaluate(() => document.activeElement?.hasAttribute('data-signpost-overlay'));

    await pressShortcut();
    await expect.poll(focused).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);

    await pressShortcut();
    await expect.poll(focused).toBe(true);
    // Backwards from the card itself: the last of its buttons is Skip.
    for (let tab = 0; tab < 6; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });

  it('the shortcut continues a paused guide', async () => {
    const page = await openAtButton();
    await pressCard(page, 'Pause');
    await waitForCard(page, (card) => card === null);
    await pressShortcut();
    await waitForCard(page, (card) => card?.step === 'open-code-options');
  });
});
