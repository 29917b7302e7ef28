import { expect, it } from 'vitest';
import { openToolbarPopup } from '../driver/firefox/toolbar-popup.mjs';
import { clickButton, findPoint } from '../driver/point.mjs';
import { waitForView } from '../e2e/steps/technician';
import { setUpExtension } from '../setup/e2e-context';
import { queryQuestion, sayYes, setSiteAccess } from './steps/window';

/** The person has switched the access to Autotask off, as Firefox lets them for every extension. */
const extension = setUpExtension();

const PATIENT = { timeout: 10_000 };
const START = /^Start guide: .*2FA/;
const ALLOW = /^Allow access to Autotask/;

it('the popup says so, Firefox asks at a press, and the guide that was asked for begins', async () => {
  const page = await extension.newAutotaskTab();
  const { addon } = extension.firefox!;
  await addon.inBrowser(setSiteAccess, { id: addon.id, on: false });
  const popup = await extension.openPopup();
  await findPoint(popup, { text: 'Signpost isn’t allowed on Autotask’s pages' });
  await clickButton(popup, START);
  await clickButton(popup, ALLOW);
  await expect
    .poll(() => addon.inBrowser(queryQuestion), PATIENT)
    .toBe('addon-webext-permissions-notification');
  await addon.inBrowser(sayYes);
  const view = await waitForView(extension, ({ card }) => card.state === 'pointing', 'the guide');
  expect(view.page).toBe(page);
  await popup.close();
});

it('the browser asks from the toolbar’s popup, too', async () => {
  const page = await extension.newAutotaskTab();
  const { addon } = extension.firefox!;
  await addon.inBrowser(setSiteAccess, { id: addon.id, on: false });
  await page.bringToFront();
  const popup = await openToolbarPopup(extension.firefox!);
  await expect.poll(() => popup.press('Allow access to Autotask'), PATIENT).toBe(true);
  await expect
    .poll(() => addon.inBrowser(queryQuestion), PATIENT)
    .toBe('addon-webext-permissions-notification');
  await addon.inBrowser(sayYes);
  await extension.startGuide();
  await waitForView(extension, ({ card }) => card.state === 'pointing', 'the guide');
});
