import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { openToolbarPopup, type ToolbarPopup } from '../driver/toolbar-popup.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { HELP, PREFERENCES, startAtUnknown } from './steps/showing';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** How many presses everyday tasks take: each is done with the real mouse and keys, and ends where it has to. */
const extension = setUpExtension({ options: { viewport: null } });

/** Counts what a person presses; a word that is typed counts as one. */
function startCount() {
  let count = 0;
  return {
    total: () => count,
    async press(work: () => Promise<unknown>) {
      count += 1;
      await work();
    },
  };
}

async function pressInPopup(popup: ToolbarPopup, label: string): Promise<void> {
  const code = `(() => {
    const starts = (each) => (each.getAttribute('aria-label') ?? each.textContent).startsWith(${JSON.stringify(label)});
    const box = [...document.querySelectorAll('button')].find(starts)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`;
  const query = async () =>
    (await popup.send('Runtime.evaluate', { expression: code, returnByValue: true })).result.value as
      { x: number; y: number } | undefined;
  await expect.poll(query, { timeout: 5000 }).toBeTruthy();
  const at = (await query())!;
  for (const type of ['mousePressed', 'mouseReleased'])
    await popup.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
}

/** Types with the keyboard, wherever the focus is. */
async function typeInto(popup: ToolbarPopup, word: string): Promise<void> {
  for (const key of word) {
    await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
}

async function openPopupOver(page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  return openToolbarPopup(extension);
}

it('from the toolbar’s icon to a running guide: two', async () => {
  const page = await extension.newAutotaskTab();
  const { press, total } = startCount();
  let popup!: ToolbarPopup;
  await press(async () => (popup = await openPopupOver(page)));
  await press(() => pressInPopup(popup, 'Start guide: Set up 2FA'));
  await waitForView(extension, ({ card }) => card.state === 'pointing', 'the guide');
  expect(total()).toBe(2);
});

it('from a word to a step of a guide: the word and one', async () => {
  const page = await extension.newAutotaskTab({ to: PREFERENCES });
  const popup = await openPopupOver(page);
  await expect.poll(() => popup.evaluate(() => document.querySelector('h3') !== null)).toBe(true);
  const { press, total } = startCount();
  await press(() => typeInto(popup, 'qr'));
  await press(() => pressInPopup(popup, 'Start at this step: Request a new QR code'));
  await waitForCard(page, (card) => card?.step === 'request-qr-code');
  expect(total()).toBe(2);
});

it('from a control that isn’t found to help: one', async () => {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  await startAtUnknown(extension, page);
  const { press, total } = startCount();
  await press(() => pressCard(page, HELP));
  await waitForCard(page, (card) => card?.buttons.includes('Point it out') ?? false);
  expect(total()).toBe(1);
});

it('from the pill to the step: one', async () => {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  await restartGuide(extension);
  await pressCard(page, 'Minimize');
  await waitForCard(page, (card) => card?.form === 'pill');
  const { press, total } = startCount();
  await press(() => pressCard(page, /Show the card$/));
  await waitForCard(page, (card) => card?.form === 'full' && card.text.includes('Click'));
  expect(total()).toBe(1);
});

it('from a guide that is finished to its note on the clipboard: one', async () => {
  const page = await extension.newAutotaskTab({ dialog: 'overlay' });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await restartGuide(extension);
  await followGuide(extension);
  const { press, total } = startCount();
  await press(() => pressCard(page, 'Copy for the ticket'));
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Set up 2FA in your Autotask profile: finished/);
  expect(total()).toBe(1);
});
