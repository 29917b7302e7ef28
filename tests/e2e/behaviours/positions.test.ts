import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { codeButton, expectRingOn, setUpAtWork } from './at-work';

/** The ring is on its control, whatever the page does with that. */
const at = setUpAtWork();

type Move = (control: Locator, page: Page) => Promise<unknown>;

it.each<[string, Move]>([
  // react-joyride #594, #376; driver.js #112, #232; reactour #472, #565
  ['boxes in boxes are scrolled', scrollBoxes],
  // react-joyride #1209, reactour #409
  [
    'something above it grows',
    (control) =>
      control.evaluate((each) => {
        const box = document.createElement('div');
        box.style.height = '90px';
        each.parentElement!.before(box);
      }),
  ],
  [
    'a style sheet moves it, and no element changes',
    (_control, page) =>
      page.addStyleTag({ content: '.Button2 { position: relative; left: 60px; top: 20px }' }),
  ],
  // driver.js #412
  [
    'something around it slides',
    (control) =>
      control.evaluate((each) => {
        const { style } = each.parentElement!;
        style.transition = 'transform 200ms';
        style.transform = 'translate(120px, 30px)';
      }),
  ],
  ['it grows', (control) => control.evaluate((each: HTMLElement) => (each.style.paddingRight = '80px'))],
  // reactour #224
  [
    'the window becomes narrower',
    async (control, page) => {
      await control.evaluate((each) => (each.parentElement!.style.marginLeft = '20vw'));
      await expectRingOn(page, control);
      await page.setViewportSize({ width: 900, height: 800 });
    },
  ],
])('%s', async (_what, move) => {
  const control = codeButton(at.page);
  await expectRingOn(at.page, control);
  const before = await control.boundingBox();
  await move(control, at.page);
  await expect.poll(() => control.boundingBox()).not.toEqual(before);
  await expectRingOn(at.page, control);
  await at.page.setViewportSize({ width: 1280, height: 800 });
});

/** Puts two boxes that scroll around the control, one in the other, and scrolls both. */
async function scrollBoxes(control: Locator): Promise<void> {
  await control.evaluate(async (each) => {
    const around = (inner: Element, height: number) => {
      const box = document.createElement('div');
      box.style.cssText = `height: ${height}px; overflow: auto`;
      const tall = document.createElement('div');
      tall.style.height = '900px';
      inner.replaceWith(box);
      const above = document.createElement('div');
      above.style.height = '50px';
      box.append(above, inner, tall);
      return box;
    };
    const inner = around(each.parentElement!, 220);
    const outer = around(inner, 240);
    await new Promise(requestAnimationFrame);
    inner.scrollTop = 12;
    outer.scrollTop = 9;
  });
}
