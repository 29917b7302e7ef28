import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { RIGHT_CONTROLS } from '../driver/right-controls.mjs';
import { pressCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, queryView, restartGuide, waitForView } from './steps/technician';

/** Contact Merge with three fields, the account first, each chosen in a window, after which the page loads anew (5.3). */
const extension = setUpExtension();

const at = (step: string) => (view: View) => view.card.step === step;

/** Waits for the ring on the step's control, and gives the window that it is in. */
async function waitForRing(step: string): Promise<Page> {
  const isPointing = (view: View) => at(step)(view) && view.spotlight !== null;
  const { page, spotlight } = await waitForView(extension, isPointing, `the ring at ${step}`);
  expect(await whatIsAt(page, spotlight!.box)).toMatch(RIGHT_CONTROLS[step]!);
  return page;
}

/** Chooses in the picker, in which nothing is ever pointed at; the page is loaded anew then. */
async function choose(page: Page, field: string, name: string): Promise<void> {
  const opening = extension.context.waitForEvent('page');
  await page.locator(`a[data-field="${field}"]`).click();
  const picker = await opening;
  await picker.locator('table[data-field]').waitFor();
  const view = await queryView(extension);
  expect(view?.spotlight?.page === picker).toBe(false);
  await picker.locator('a', { hasText: name }).first().click();
  await page.waitForURL((url) => url.searchParams.has(field));
}

it.each<Variant>([
  { shell: 'g2', section: 'closed', traps: '1' },
  { shell: 'g1', section: 'closed', traps: '1', windows: 'tab' },
  { shell: 'g0', section: 'closed', traps: '1', windows: 'moved' },
])('is led through field by field: %o', async (variant) => {
  await extension.newAutotaskTab({ merge: 'three', ...variant });
  await restartGuide(extension, 'merge-contacts');
  const way = await followGuide(extension, at('choose-account'));
  expectRightControls(way);
  expect(way.map(({ pointedAt }) => pointedAt ?? '')).toContainEqual(
    expect.stringMatching(/HeadingContainer/),
  );
  const page = await waitForRing('choose-account');
  await choose(page, 'account', 'Harbor Dental');
  await waitForRing('choose-account');
  await pressCard(page, 'I did it');
  await waitForRing('choose-source');
  await choose(page, 'source', 'Dana Brook');
  await waitForRing('choose-source');
  await pressCard(page, 'I did it');
  await waitForRing('choose-destination');
  await choose(page, 'destination', 'Ines Falk');
  await waitForRing('choose-destination');
  await pressCard(page, 'I did it');
  await waitForRing('merge');
  // Also on the short card of a small window, before anything is pressed.
  await waitForView(
    extension,
    ({ card }) => card.text.includes('in a small window of the browser'),
    'what the browser may ask',
  );

  // The browser's own question stops the page; the guide waits, and asks what came of the press.
  const asking = page.waitForEvent('dialog');
  const pressed = page.locator('.ButtonContainer > .Button').click();
  await (await asking).dismiss();
  await pressed;
  await waitForView(extension, (view) => at('merge')(view) && view.card.state !== 'done', 'the same step');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('.ButtonContainer > .Button').click();
  await page.getByText('have been merged').waitFor();
  await waitForView(
    extension,
    (view) => at('merge')(view) && /Did (that|it) work/.test(view.card.text),
    'the question',
  );
});
