import { expect, it } from 'vitest';
import { clickAt } from '../driver/point.mjs';
import { readCard, waitForCard } from '../driver/signpost-page.mjs';
import {
  askToShow,
  heardIn,
  HELP,
  rename,
  RENAMED,
  setUpShowing,
  startAtUnknown,
  useIt,
} from '../e2e/steps/showing';
import { queryView, waitForView } from '../e2e/steps/technician';

/** "Point it out": what the technician points at serves the step from then on. */
const now = setUpShowing();

it('points at what was shown, says so, and the click that showed it never reached Autotask', async () => {
  await startAtUnknown(now.extension, now.page);
  const asking = await askToShow(now.page);
  expect(asking?.text).toContain(
    'Click Authentication Code Options in Autotask, even if it has another name there',
  );
  await clickAt(now.page, { text: RENAMED });
  const asked = await waitForCard(now.page, (each) => each?.buttons.includes('Use it') ?? false);
  expect(asked?.text).toContain(`Use “${RENAMED}” for this step from now on?`);
  expect((await queryView(now.extension))?.spotlight).toBeNull();
  await useIt(now.page);

  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.state).toBe('pointing');
  expect(view.card.text).toContain(`Click ${RENAMED}.`);
  expect(await heardIn(now.page)).toBeUndefined();

  // From here on it is a control like any other: pressing it goes on.
  await clickAt(now.page, { text: RENAMED });
  await waitForView(now.extension, ({ card }) => card.step !== 'open-code-options', 'the next step');
});

it('finds it again after the page was loaded anew, and not when it is gone', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await clickAt(now.page, { text: RENAMED });
  await useIt(now.page);
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');

  await now.page.reload();
  await rename(now.page);
  await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown, again');

  await now.page.evaluate((name) => {
    [...document.querySelectorAll('.Button2')].find((each) => each.textContent.includes(name))?.remove();
  }, RENAMED);
  const card = await waitForCard(now.page, (each) => each?.buttons.includes(HELP) ?? false);
  expect(card?.state).toBe('waiting');
  expect((await queryView(now.extension))?.spotlight).toBeNull();
});

it('is given up with Esc, and nothing is kept', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  // Again where it comes before the frames have heard that somebody is to point: as people do.
  const giveUp = async () => {
    await now.page.keyboard.press('Escape');
    return (await readCard(now.page))?.buttons.includes(HELP);
  };
  await expect.poll(giveUp).toBe(true);
  await clickAt(now.page, { text: RENAMED });
  await expect.poll(() => heardIn(now.page)).toContain('click');
});
