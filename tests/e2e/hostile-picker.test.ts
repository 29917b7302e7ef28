import { expect, it } from 'vitest';
import { waitForCard } from '../driver/signpost-page.mjs';
import { centreOf, clobber } from './steps/clobber';
import {
  askToShow,
  clickOn,
  heardIn,
  PREFERENCES,
  RENAMED,
  renamedIn,
  setUpShowing,
  startAtUnknown,
  useIt,
} from './steps/showing';
import { waitForView } from './steps/technician';

/** "Point it out" on a page that is not made to be read. */
const now = setUpShowing();

it('works in a form whose fields are named like properties, and the click never reaches Autotask', async () => {
  await startAtUnknown(now.extension, now.page);
  expect(await clobber(now.page)).toContain('HTMLInputElement');
  await askToShow(now.page);
  const { x, y } = await centreOf(now.page, RENAMED);
  await now.page.mouse.click(x, y);
  await useIt(now.page);
  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.text).toContain(RENAMED);
  expect(await heardIn(now.page)).toBeUndefined();
});

it('takes no pointing from the page’s own script', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  await now.page.evaluate(() => {
    const other = document.querySelector('.Button2')!;
    const at = { bubbles: true, composed: true, cancelable: true };
    other.dispatchEvent(new PointerEvent('pointerup', at));
    other.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
    other.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Escape' }));
  });
  // Its turn comes after theirs: what is kept is what the person points at.
  await clickOn(renamedIn(now.page));
  await useIt(now.page);
  const view = await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  expect(view.card.text).toContain(RENAMED);
});

it.each(['at:button', 'at-button_v2 role=button', 'AT-Büro role=button'])(
  'keeps a control made as <%s>',
  async (tag) => {
    await startAtUnknown(now.extension, now.page);
    await renamedIn(now.page).evaluate((label, made) => {
      const button = label.closest('.Button2')!;
      button.outerHTML = `<${made} tabindex="0" onclick="void 0" style="display:inline-block;padding:8px">${label.textContent}</${made.split(' ')[0]}>`;
    }, tag);
    await askToShow(now.page);
    await clickOn(renamedIn(now.page));
    const answer = await waitForCard(
      now.page,
      (card) => card !== null && !card.text.includes('The click won’t do anything'),
    );
    expect(answer?.buttons).toContain('Use it');
    await useIt(now.page);
    await waitForView(now.extension, ({ spotlight }) => spotlight !== null, 'what was shown');
  },
);

it('leaves a sign-in page alone, where no card says what a click would do', async () => {
  await startAtUnknown(now.extension, now.page);
  await askToShow(now.page);
  const signedOut = new URLSearchParams({ login: '1', scroll: 'near', to: PREFERENCES });
  await now.page.goto(`${now.extension.practice.origin}/practice/set?${signedOut}`);
  await now.page.locator('input:not([type=password]):not([type=hidden])').first().click();
  await now.page.keyboard.type('robin of practice');
  await now.page.locator('input[type=password]').click();
  await now.page.keyboard.type('any pass word');
  await now.page.keyboard.press('Enter');
  // Signed in, the person is asked as before; nothing of the sign-in page was kept.
  const card = await waitForCard(now.page, (each) => each?.buttons.includes('Cancel') ?? false);
  expect(card?.buttons).not.toContain('Use it');
});
