import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, queryOutcome, restartGuide } from './steps/technician';

/** How guides end, and what a technician takes along. */
const extension = setUpExtension();
const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

const clipboardOf = async (page: Page) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
};

async function skipToTheEnd(page: Page): Promise<void> {
  for (;;) {
    const card = await waitForCard(page);
    if (card?.state === 'done') return;
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (each) => each?.step !== card?.step || each?.state === 'done');
  }
}

it('what was skipped is said, copied for the ticket in one press, and can be gone back to', async () => {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  await restartGuide(extension);
  await waitForCard(page, (card) => card?.step === 'open-code-options');
  await skipToTheEnd(page);
  const end = await waitForCard(page);
  expect(end?.text).toContain('Finished, 6 steps skipped');
  expect(end?.text).toContain('Skipped: Open the code options;');
  expect(end?.text).not.toContain('All done');

  await pressCard(page, 'Copy for the ticket');
  await waitForCard(page, (card) => card?.text.includes('Copied.') ?? false);
  const note = (await clipboardOf(page)).split('\n');
  expect(note).toHaveLength(10);
  expect(note[0]).toMatch(/^Set up 2FA in your Autotask profile: finished .*, 6 of 8 steps left out$/);
  expect(note[1]).toMatch(/^1\. Open your profile menu: seen, /);
  expect(note[3]).toMatch(/^3\. Open the code options: skipped, /);
  expect(note[9]).toMatch(/^Signpost \d+\.\d+\.\d+\. .*doesn’t prove that 2FA is enforced/);

  await pressCard(page, 'Go back to the first skipped step');
  await waitForCard(page, (card) => card?.step === 'open-code-options' && card.state === 'pointing');
});

it('who is denied access copies a request to the administrator, and ends the guide for good', async () => {
  await extension.newAutotaskTab({ admin: 'denied' });
  await restartGuide(extension, 'merge-contacts');
  await followGuide(extension, ({ card }) => card.text.includes('Access Denied'));
  const page = extension.context.pages().at(-1)!;
  await pressCard(page, 'Copy a request to your administrator');
  await waitForCard(page, (card) => card?.text.includes('Copied.') ?? false);
  const request = await clipboardOf(page);
  expect(request).toContain('“Merge two contacts”');
  expect(request).toContain('Security Levels');
  await pressCard(page, 'End the guide');
  await waitForCard(page, (card) => card === null);
  await expect.poll(() => queryOutcome(extension, 'merge-contacts')).toBe('Stopped: no permission');
});

it('a double click on “I did it” settles one step', async () => {
  const page = await extension.newAutotaskTab();
  await restartGuide(extension, 'customer-support-request');
  const card = await waitForCard(page, (each) => each?.buttons.includes('I did it') ?? false);
  expect(card?.step).toBe('current-customer');
  await pressCard(page, 'I did it', { double: true });
  await waitForCard(page, (each) => each?.step === 'listen');
  // What would have been settled by the second click would be by now: the next press comes after it.
  await pressCard(page, 'Back');
  await waitForCard(page, (each) => each?.step === 'current-customer');
});
