import { expect, it } from 'vitest';
import { readSaid } from '../../driver/announced.mjs';
import { pressCard } from '../../driver/signpost-page.mjs';
import { codeButton, setUpAtWork } from './at-work';

/** What a screen reader says by itself, without anybody going to the card. */
const at = setUpAtWork();

// driver.js #376, shepherd.js #1914
it('each step is said once it is there: its number, and what to do', async () => {
  await pressCard(at.page, 'Skip this step');
  await expect
    .poll(() => readSaid(at.page), { timeout: 5000 })
    .toMatch(/Step 4 of 8\. Request a new QR code\. /);
  // It is read out by then, and not met again on the way through the page.
  await expect.poll(() => readSaid(at.page), { timeout: 5000 }).toBe('');
});

// shepherd.js #3202: an action and what comes of it are one message
it('what a press has done is said before the next step', async () => {
  await codeButton(at.page).click();
  await expect
    .poll(() => readSaid(at.page), { timeout: 5000 })
    .toMatch(/Open the code options.*Step 4 of 8\./);
});

// tradr pull request #90: a guide that waits must not seem frozen, to nobody
it('that a control has gone is said, and with it what can be done', async () => {
  await codeButton(at.page).evaluate((each: HTMLElement) => (each.style.display = 'none'));
  await expect.poll(() => readSaid(at.page), { timeout: 15_000 }).toMatch(/Help me find it/);
});
