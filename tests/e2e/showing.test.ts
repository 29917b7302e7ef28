import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import {
  askToShow,
  clickOn,
  forget,
  HELP,
  RENAMED,
  renamedIn,
  setUpShowing,
  startAtUnknown,
  useIt,
} from './steps/showing';
import { queryView, waitForView } from './steps/technician';

/** "Point it out": what the technician points at serves the step from then on. */
const now = setUpShowing();

it('tells two that look the same apart by their order, and points at neither once one is gone', async () => {
  await startAtUnknown(now.extension, now.page);
  await renamedIn(now.page).evaluate((label) => {
    const button = label.closest('.Button2');
    button?.after(button.cloneNode(true));
  });
  await askToShow(now.page);
  const first = await renamedIn(now.page).first().boundingBox();
  await clickOn(renamedIn(now.page).first());
  await useIt(now.page);
  const { spotlight } = await waitForView(now.extension, (view) => view.spotlight !== null, 'what was shown');
  expect(spotlight!.box.x).toBeLessThan(first!.x);
  expect(spotlight!.box.x + spotlight!.box.width).toBeLessThan(first!.x + 2 * first!.width);

  await renamedIn(now.page)
    .first()
    .evaluate((label) => label.closest('.Button2')?.remove());
  await waitForCard(now.page, (each) => each?.state === 'waiting');
  expect((await queryView(now.extension))?.spotlight).toBeNull();
});

it('reports it when the procedure’s own description finds another control, and points at neither', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await clickOn(renamedIn(now.page));
  await useIt(now.page);
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  await renamedIn(now.page).evaluate((label) => {
    const copy = label.closest('.Button2')!.cloneNode(true) as Element;
    const text = [...copy.querySelectorAll('*')].find(
      (each) => each.childElementCount === 0 && each.textContent?.trim(),
    );
    text!.textContent = 'Authentication Code Options';
    document.querySelector('.Button2')!.before(copy);
  });
  const [shown, described] = [`Use “${RENAMED}”`, 'Use “Authentication Code Options”'];
  const card = await waitForCard(
    now.page,
    (each) => each?.state === 'waiting' && each.buttons.includes(shown),
  );
  expect(card?.text).toContain('Two controls could be meant');
  expect(card?.text).toContain('pointed out by you');
  expect(card?.buttons).toContain(described);
  expect((await queryView(now.extension))?.spotlight).toBeNull();

  await pressCard(now.page, shown);
  const chosen = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'the one shown');
  expect(chosen.card.text).toContain(`Click ${RENAMED}.`);
  await forget(now.extension);
  const view = await waitForView(
    now.extension,
    ({ spotlight, card: each }) =>
      spotlight !== null && each.text.includes('Click Authentication Code Options'),
    'the described one',
  );
  expect(view.card.buttons).not.toContain(shown);
});

it('refuses a control that another step is about, and says which', async () => {
  await startAtUnknown(now.extension, now.page);
  await now.page.evaluate((name) => {
    const button = [...document.querySelectorAll('.Button2')].find((each) =>
      each.textContent?.includes(name),
    )!;
    const other = button.cloneNode(true) as Element;
    const label = [...other.querySelectorAll('*')].find(
      (each) => each.childElementCount === 0 && each.textContent?.trim(),
    );
    label!.textContent = 'Request New QR Code';
    button.after(other);
  }, RENAMED);
  // With that in view the window counts as open, and the step as done: the person goes back to it.
  await waitForCard(now.page, (each) => each?.step === 'request-qr-code');
  await pressCard(now.page, 'Back');
  await askToShow(now.page);
  await clickOn(now.page.getByText('Request New QR Code', { exact: true }));
  const refused = await waitForCard(now.page, (each) => each?.text.includes('That is') ?? false);
  expect(refused?.text).toContain('That is Request New QR Code, from step 4.');
  expect(refused?.buttons).not.toContain('Use it');
});

it('is listed in the popup with all that is kept of it, and can be removed there', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await clickOn(renamedIn(now.page));
  await useIt(now.page);
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  const popup = await now.extension.openPopup();
  await popup.getByText('Controls pointed out by your team (1)').click();
  await expect.poll(() => popup.getByText(`the button “${RENAMED}”`).count()).toBe(1);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save all to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('signpost-shown-controls.json');
  await popup.getByRole('button', { name: /^Remove: / }).click();
  await expect.poll(() => popup.getByText('Controls pointed out by your team').count()).toBe(0);
  await popup.close();
  await waitForCard(now.page, (each) => each?.buttons.includes(HELP) ?? false);
});
