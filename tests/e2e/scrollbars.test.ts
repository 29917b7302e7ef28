import { expect, it } from 'vitest';
import { sessionOf, viewOf } from '../driver/cdp.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Scrollbars that take room, as on Windows. Playwright hides them in every other test. */
const extension = setUpExtension({ options: { ignoreDefaultArgs: ['--hide-scrollbars'] } });

/** How wide the scrollbars are of what scrolls in a document. */
const listScrollbars = () =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((each) => each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY === 'auto')
    .map((each) => each.offsetWidth - each.clientWidth)
    .filter((width) => width > 0);

it('a whole guide is followed beside visible scrollbars', async () => {
  const page = await extension.newAutotaskTab({ dialog: 'overlay', email: 'on' });
  await restartGuide(extension);
  const moments = await followGuide(extension);
  expectRightControls(moments);
  expect(moments.at(-1)?.text).toContain('All done');
  // There are scrollbars: else this proves nothing.
  const widths = await Promise.all(page.frames().map((frame) => frame.evaluate(listScrollbars)));
  expect(widths.flat()).not.toEqual([]);
});

it('the card lies beside the scrollbar of the page, not under it', async () => {
  const open = await extension.newAutotaskTab({ prefs: 'top', to: '/Mvc/User/Preferences.mvc/Index' });
  await open.setViewportSize({ width: 620, height: 640 });
  await open.addStyleTag({ content: 'html { overflow-y: scroll }' });
  await restartGuide(extension);
  const { page, card, spotlight } = await waitForView(
    extension,
    (view) => view.spotlight !== null,
    'the button',
  );
  const view = await viewOf(await sessionOf(page));
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0);
  for (const box of [card.box, spotlight!.box]) expect(box.x + box.width).toBeLessThanOrEqual(view.width);
});
