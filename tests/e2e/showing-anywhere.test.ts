import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import {
  askToShow,
  clickOn,
  forget,
  heardIn,
  HELP,
  PREFERENCES,
  rename,
  RENAMED,
  renamedIn,
  setUpShowing,
  startAtUnknown,
  useIt,
} from './steps/showing';
import { followGuide, queryView, restartGuide, waitForView } from './steps/technician';

/** "Point it out": in frames and menus, by keyboard, through restarts. */
const now = setUpShowing();

describe('inside Autotask’s own shell', () => {
  const itemOf = (frame: Page | Frame) => frame.getByText('Preferences', { exact: true });

  it('a control of an inner frame is shown and found there', async () => {
    await now.page.close();
    now.page = await now.extension.newAutotaskTab({ scroll: 'near' });
    await restartGuide(now.extension);
    await followGuide(
      now.extension,
      ({ card }) => card.step === 'open-code-options' && card.state === 'pointing',
    );
    const frame = now.page.frames().find((each) => each.url().includes('Preferences.mvc'))!;
    await rename(frame);
    await askToShow(now.page);
    const label = renamedIn(frame);
    await clickOn(label);
    await useIt(now.page);
    const { spotlight } = await waitForView(
      now.extension,
      (view) => view.spotlight !== null,
      'what was shown',
    );
    const box = (await label.boundingBox())!;
    expect(spotlight!.box.x).toBeLessThan(box.x);
    expect(spotlight!.box.y).toBeLessThan(box.y);
    expect(await heardIn(frame)).toBeUndefined();
  });

  it('a menu stays open while one of its entries is shown', async () => {
    await now.page.close();
    now.page = await now.extension.newAutotaskTab({ shell: 'g2' });
    await restartGuide(now.extension);
    await followGuide(
      now.extension,
      ({ card }) => card.step === 'open-preferences' && card.state === 'pointing',
    );
    await itemOf(now.page).evaluate((item) => (item.textContent = 'Personal Options'));
    await askToShow(now.page, 'Something’s wrong?');
    await clickOn(now.page.getByText('Personal Options', { exact: true }));
    await useIt(now.page);
    const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'the entry');
    expect(view.card.text).toContain('choose Personal Options');
    expect(await now.page.getByText('Personal Options', { exact: true }).isVisible()).toBe(true);
    await forget(now.extension, 'preferences-item');
  });
});

it('can be done with the keyboard: Enter picks what has the focus', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await renamedIn(now.page).evaluate((label) => label.closest<HTMLElement>('[tabindex]')?.focus());
  await now.page.keyboard.press('Enter');
  await useIt(now.page);
  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.text).toContain(RENAMED);
  expect(await heardIn(now.page)).toBeUndefined();
});

it('goes on being asked for when the service worker dies, and after a reload', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await now.extension.killWorker();
  await now.page.reload();
  await rename(now.page);
  await waitForCard(now.page, (each) => each?.buttons.includes('Cancel') ?? false);
  await expect
    .poll(async () => {
      await now.page.mouse.move(10, 10);
      await renamedIn(now.page).hover();
      return (await queryView(now.extension))?.spotlight ?? null;
    })
    .not.toBeNull();
  await clickOn(renamedIn(now.page));
  await useIt(now.page);
  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.text).toContain(RENAMED);
});

it('pausing the guide takes the picker down', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await pressCard(now.page, /^Close guide/);
  await waitForCard(now.page, (each) => each === null);
  await expect
    .poll(async () => {
      await clickOn(renamedIn(now.page));
      return (await heardIn(now.page)) ?? '';
    })
    .toContain('click');
});

it('may be shown in another Autotask tab than the one in which it was asked for', async () => {
  const tabs = [now.page, await now.extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES })];
  for (const tab of tabs) await rename(tab);
  await restartGuide(now.extension);
  const asked = await waitForView(now.extension, ({ card }) => card.buttons.includes(HELP), 'the question');
  await askToShow(asked.page);
  const other = tabs.find((tab) => tab !== asked.page)!;
  await other.bringToFront();
  await clickOn(renamedIn(other));
  const question = await waitForView(
    now.extension,
    ({ card }) => card.buttons.includes('Use it'),
    'to keep it',
  );
  await useIt(question.page);
  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.text).toContain(RENAMED);
  expect(await heardIn(other)).toBeUndefined();
});
