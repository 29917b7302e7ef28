import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../../scripts/lib/signpost-page.mjs';
import { openExtension, type Extension } from '../setup/e2e-context';
import { closeAutotask, queryView, restartGuide, sendFrom, waitForView } from './steps/technician';

/** "Show me where it is": what the technician points at serves the step from then on. */
let extension: Extension;

beforeAll(async () => {
  extension = await openExtension();
});
afterAll(() => extension.close());

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const RENAMED = 'Sign-in Confirmation';
const SHOW = 'Show me where it is';

let page: Page;
beforeEach(async () => {
  page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
});
afterEach(async () => {
  await forgetAll();
  await closeAutotask(extension);
});

/** Autotask has another name for the button than any that Signpost knows. */
async function rename(frame: Page | Frame, to = RENAMED): Promise<void> {
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

async function guideThatFindsNothing(): Promise<void> {
  await rename(page);
  await restartGuide(extension);
  await waitForCard(page, (each) => each?.buttons.includes(SHOW) ?? false);
}

const renamed = () => page.getByText(RENAMED, { exact: true });

/** Presses and releases at a control, wherever it is: no check whether it would take the press. */
async function clickOn(what = renamed()): Promise<void> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not in view');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function forgetAll(): Promise<void> {
  const popup = await extension.openPopup();
  await sendFrom(popup, { type: 'repair.remove', procedure: 'autotask-2fa', target: 'code-options' });
  await popup.close();
}

it('points at what was shown, says so, and the click that showed it never reached Autotask', async () => {
  await guideThatFindsNothing();
  await pressCard(page, SHOW);
  const asking = await waitForCard(
    page,
    (each) => each?.buttons[0] === 'Cancel' || each?.buttons.includes('Cancel') || false,
  );
  expect(asking?.text).toContain('Now click Authentication Code Options');
  await clickOn();

  const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.state).toBe('pointing');
  expect(view.card.text).toContain('Shown by your office');
  expect(view.card.text).toContain(RENAMED);
  expect(await page.evaluate(() => document.body.dataset.heard)).toBeUndefined();

  // From here on it is a control like any other: pressing it goes on.
  await clickOn();
  await waitForView(extension, ({ card }) => card.step !== 'open-code-options', 'the next step');
});

it('finds it again after the page was loaded anew, and not when it is gone', async () => {
  await guideThatFindsNothing();
  await pressCard(page, SHOW);
  await waitForCard(page, (each) => each?.buttons.includes('Cancel') ?? false);
  await clickOn();
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  await page.reload();
  await rename(page);
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown, again');

  await renamed().evaluate((label) => label.closest('.Button2')?.remove());
  const card = await waitForCard(page, (each) => each?.buttons.includes(SHOW) ?? false);
  expect(card?.state).toBe('waiting');
  expect((await queryView(extension))?.spotlight).toBeNull();
});

it('is given up with Esc, and nothing is kept', async () => {
  await guideThatFindsNothing();
  await pressCard(page, SHOW);
  await waitForCard(page, (each) => each?.buttons.includes('Cancel') ?? false);
  await page.keyboard.press('Escape');
  await waitForCard(page, (each) => each?.buttons.includes(SHOW) ?? false);
  await clickOn();
  await expect.poll(() => page.evaluate(() => document.body.dataset.heard)).toContain('click');
});

it('says what is missing when two controls look the same, and keeps neither', async () => {
  await guideThatFindsNothing();
  await renamed().evaluate((label) => {
    const button = label.closest('.Button2');
    button?.after(button.cloneNode(true));
  });
  await pressCard(page, SHOW);
  await waitForCard(page, (each) => each?.buttons.includes('Cancel') ?? false);
  await clickOn(renamed().first());
  const card = await waitForCard(page, (each) => each?.text.includes('Nothing was kept') ?? false);
  expect(card?.text).toContain('looks the same');
  expect(card?.buttons).toContain('Cancel');
});

it('reports it when the procedure’s own description finds another control, and points at neither', async () => {
  await guideThatFindsNothing();
  await pressCard(page, SHOW);
  await waitForCard(page, (each) => each?.buttons.includes('Cancel') ?? false);
  await clickOn();
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  await renamed().evaluate((label) => {
    const copy = label.closest('.Button2')!.cloneNode(true) as Element;
    const text = [...copy.querySelectorAll('*')].find(
      (each) => each.childElementCount === 0 && each.textContent?.trim(),
    );
    text!.textContent = 'Authentication Code Options';
    document.querySelector('.Button2')!.before(copy);
  });
  const card = await waitForCard(
    page,
    (each) => each?.state === 'waiting' && each.text.includes('has shown another control'),
  );
  expect(card?.state).toBe('waiting');
  expect((await queryView(extension))?.spotlight).toBeNull();

  await pressCard(page, 'Forget what was shown');
  const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the described one');
  expect(view.card.text).not.toContain('Shown by your office');
});

it('is listed in the popup with all that is kept of it, and can be removed there', async () => {
  await guideThatFindsNothing();
  await pressCard(page, SHOW);
  await waitForCard(page, (each) => each?.buttons.includes('Cancel') ?? false);
  await clickOn();
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  const popup = await extension.openPopup();
  await popup.getByText('Shown by your office (1)').click();
  await expect.poll(() => popup.getByText(`the button “${RENAMED}”`).count()).toBe(1);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save all as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('signpost-shown-controls.json');
  await popup.getByRole('button', { name: /^Remove: / }).click();
  await expect.poll(() => popup.getByText('Shown by your office').count()).toBe(0);
  await popup.close();
  await waitForCard(page, (each) => each?.buttons.includes(SHOW) ?? false);
});
