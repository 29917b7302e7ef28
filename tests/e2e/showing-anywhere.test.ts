import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../../scripts/lib/signpost-page.mjs';
import { openExtension, type Extension } from '../setup/e2e-context';
import {
  askToShow,
  clickOn,
  forget,
  heardIn,
  PREFERENCES,
  rename,
  RENAMED,
  renamedIn,
  startAtUnknown,
} from './steps/showing';
import { closeAutotask, followGuide, queryView, restartGuide, waitForView } from './steps/technician';

/** "Show me where it is": in frames and menus, by keyboard, through restarts. */
let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await openExtension();
});
beforeEach(async () => {
  page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
});
afterEach(async () => {
  await forget(extension);
  await closeAutotask(extension);
});
afterAll(() => extension.close());

describe('inside Autotask’s own shell', () => {
  const itemOf = (frame: Page | Frame) => frame.getByText('Preferences', { exact: true });

  it('a control of an inner frame is shown and found there', async () => {
    await page.close();
    page = await extension.newAutotaskTab({ scroll: 'near' });
    await restartGuide(extension);
    await followGuide(
      extension,
      ({ card }) => card.step === 'open-code-options' && card.state === 'pointing',
    );
    const frame = page.frames().find((each) => each.url().includes('Preferences.mvc'))!;
    await rename(frame);
    await askToShow(page);
    const label = renamedIn(frame);
    await clickOn(label);
    const { spotlight } = await waitForView(extension, (view) => view.spotlight !== null, 'what was shown');
    const box = (await label.boundingBox())!;
    expect(spotlight!.box.x).toBeLessThan(box.x);
    expect(spotlight!.box.y).toBeLessThan(box.y);
    expect(await heardIn(frame)).toBeUndefined();
  });

  it('a menu stays open while one of its entries is shown', async () => {
    await page.close();
    page = await extension.newAutotaskTab({ shell: 'g2' });
    await restartGuide(extension);
    await followGuide(extension, ({ card }) => card.step === 'open-preferences' && card.state === 'pointing');
    await itemOf(page).evaluate((item) => (item.textContent = 'Personal Options'));
    await askToShow(page);
    await clickOn(page.getByText('Personal Options', { exact: true }));
    const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the entry');
    expect(view.card.text).toContain('the menu item “Personal Options”');
    expect(await page.getByText('Personal Options', { exact: true }).isVisible()).toBe(true);
    await forget(extension, 'preferences-item');
  });
});

it('can be done with the keyboard: Enter picks what has the focus', async () => {
  await startAtUnknown(extension, page);
  await askToShow(page);
  await renamedIn(page).evaluate((label) => label.closest<HTMLElement>('[tabindex]')?.focus());
  await page.keyboard.press('Enter');
  const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.text).toContain(RENAMED);
  expect(await heardIn(page)).toBeUndefined();
});

it('goes on being asked for when the service worker dies, and after a reload', async () => {
  await startAtUnknown(extension, page);
  await askToShow(page);
  await extension.killWorker();
  await page.reload();
  await rename(page);
  await waitForCard(page, (each) => each?.buttons.includes('Cancel') ?? false);
  await expect
    .poll(async () => {
      await page.mouse.move(10, 10);
      await renamedIn(page).hover();
      return (await queryView(extension))?.spotlight ?? null;
    })
    .not.toBeNull();
  await clickOn(renamedIn(page));
  const view = await waitForView(
    extension,
    ({ card }) => card.text.includes('Shown by your office'),
    'what was shown',
  );
  expect(view.card.text).toContain(RENAMED);
});

it('pausing the guide takes the picker down', async () => {
  await startAtUnknown(extension, page);
  await askToShow(page);
  await pressCard(page, 'Pause');
  await waitForCard(page, (each) => each === null);
  await expect
    .poll(async () => {
      await clickOn(renamedIn(page));
      return (await heardIn(page)) ?? '';
    })
    .toContain('click');
});
