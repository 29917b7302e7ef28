import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import {
  askToShow,
  clickOn,
  heardIn,
  rename,
  RENAMED,
  renamedIn,
  setUpShowing,
  SHOW,
  startAtUnknown,
} from './steps/showing';
import { queryView, waitForView } from './steps/technician';

/** "Show me where it is": what the technician points at serves the step from then on. */
const now = setUpShowing();

it('points at what was shown, says so, and the click that showed it never reached Autotask', async () => {
  await startAtUnknown(now.extension, now.page);
  const asking = await askToShow(now.page);
  expect(asking?.text).toContain('whatever Authentication Code Options is called there');
  await clickOn(renamedIn(now.page));

  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.state).toBe('pointing');
  expect(view.card.text).toContain('Shown by your office');
  expect(view.card.text).toContain(RENAMED);
  expect(await heardIn(now.page)).toBeUndefined();

  // From here on it is a control like any other: pressing it goes on.
  await clickOn(renamedIn(now.page));
  await waitForView(now.extension, ({ card }) => card.step !== 'open-code-options', 'the next step');
});

it('finds it again after the page was loaded anew, and not when it is gone', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await clickOn(renamedIn(now.page));
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  await now.page.reload();
  await rename(now.page);
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown, again');

  await renamedIn(now.page).evaluate((label) => label.closest('.Button2')?.remove());
  const card = await waitForCard(now.page, (each) => each?.buttons.includes(SHOW) ?? false);
  expect(card?.state).toBe('waiting');
  expect((await queryView(now.extension))?.spotlight).toBeNull();
});

it('is given up with Esc, and nothing is kept', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await now.page.keyboard.press('Escape');
  await waitForCard(now.page, (each) => each?.buttons.includes(SHOW) ?? false);
  await clickOn(renamedIn(now.page));
  await expect.poll(() => heardIn(now.page)).toContain('click');
});

it('says what is missing when two controls look the same, and keeps neither', async () => {
  await startAtUnknown(now.extension, now.page);
  await renamedIn(now.page).evaluate((label) => {
    const button = label.closest('.Button2');
    button?.after(button.cloneNode(true));
  });
  await askToShow(now.page);
  await clickOn(renamedIn(now.page).first());
  const card = await waitForCard(now.page, (each) => each?.text.includes('Nothing was kept') ?? false);
  expect(card?.text).toContain('looks the same');
  expect(card?.buttons).toContain('Cancel');
});

it('reports it when the procedure’s own description finds another control, and points at neither', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await clickOn(renamedIn(now.page));
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  await renamedIn(now.page).evaluate((label) => {
    const copy = label.closest('.Button2')!.cloneNode(true) as Element;
    const text = [...copy.querySelectorAll('*')].find(
      (each) => each.childElementCount === 0 && each.textContent?.trim(),
    );
    text!.textContent = 'Authentication Code Options';
    document.querySelector('.Button2')!.before(copy);
  });
  const card = await waitForCard(
    now.page,
    (each) => each?.state === 'waiting' && each.text.includes('has shown another control'),
  );
  expect(card?.state).toBe('waiting');
  expect((await queryView(now.extension))?.spotlight).toBeNull();

  await pressCard(now.page, 'Forget what was shown');
  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'the described one');
  expect(view.card.text).not.toContain('Shown by your office');
});

it('is listed in the popup with all that is kept of it, and can be removed there', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await clickOn(renamedIn(now.page));
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  const popup = await now.extension.openPopup();
  await popup.getByText('Shown by your office (1)').click();
  await expect.poll(() => popup.getByText(`the button “${RENAMED}”`).count()).toBe(1);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save all to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('signpost-shown-controls.json');
  await popup.getByRole('button', { name: /^Remove: / }).click();
  await expect.poll(() => popup.getByText('Shown by your office').count()).toBe(0);
  await popup.close();
  await waitForCard(now.page, (each) => each?.buttons.includes(SHOW) ?? false);
});
