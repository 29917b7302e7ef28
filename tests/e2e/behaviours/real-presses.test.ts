import { expect, it } from 'vitest';
import { readCard, readSpotlights, waitForCard } from '../../driver/signpost-page.mjs';
import { codeButton, expectRingOn, middleOf, setUpAtWork, STEP } from './at-work';

/** The person works in the page itself: nothing dims it, takes its presses, or makes them up. */
const at = setUpAtWork();

// reactour #346, NextStep #51, ngx-ui-tour #184, driver.js #162
it('the ringed control gets the person’s own press, once, and the guide goes on by it', async () => {
  const heard = await at.page.evaluateHandle(() => {
    const events: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const note = (event: Event) => {
        const on = (event.target as Element).closest('.Button2')?.textContent?.trim();
        events.push(`${type} on ${on}, ${event.isTrusted ? 'real' : 'made up'}`);
      };
      // Some of Autotask’s controls let no click past them.
      window.addEventListener(type, note, true);
    }
    return events;
  });
  const [ring] = await readSpotlights(at.page);
  const { x, y } = middleOf(ring!.box);
  await at.page.mouse.click(x, y);
  await waitForCard(at.page, (card) => card?.step === 'request-qr-code');
  expect(await heard.jsonValue()).toEqual(
    ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map(
      (type) => `${type} on Authentication Code Options, real`,
    ),
  );
});

// CODAP pull request #2532, onborda #25
it('a press beside the control reaches the page, and the guide stays', async () => {
  await codeButton(at.page).evaluate((each) => {
    const beside = document.createElement('button');
    beside.textContent = 'Beside';
    beside.addEventListener('click', () => (beside.textContent = 'Pressed'));
    each.after(beside);
  });
  await at.page.getByText('Beside', { exact: true }).click();
  await at.page.getByText('Pressed', { exact: true }).waitFor();
  await expectRingOn(at.page, codeButton(at.page));
  expect(await readCard(at.page)).toMatchObject({ step: STEP, state: 'pointing' });
});

// driver.js #112, #232; measured in every engine: the dimmed layer keeps the wheel from what is under it
it('the wheel over the ring scrolls what is under it', async () => {
  const scroller = await codeButton(at.page).evaluateHandle((each) => {
    const box = document.createElement('div');
    box.style.cssText = 'height: 260px; overflow: auto';
    const tall = document.createElement('div');
    tall.style.cssText = 'height: 900px';
    const { parentElement } = each;
    parentElement!.before(box);
    box.append(parentElement!, tall);
    return box;
  });
  await expectRingOn(at.page, codeButton(at.page));
  const [ring] = await readSpotlights(at.page);
  const { x, y } = middleOf(ring!.box);
  await at.page.mouse.move(x, y);
  await at.page.mouse.wheel(0, 8);
  await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(8);
  await expectRingOn(at.page, codeButton(at.page));
});

// CODAP pull request #2532; measured in four of six engines: an arrow key typed in a field turns to the next step
it('keys that are typed in a field of the page stay there', async () => {
  const keys = ['a', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Enter', ' ', 'Escape'];
  const field = at.page.locator('input[type=text]').first();
  await field.focus();
  const heard = await at.page.evaluateHandle(() => {
    const pressed: { key: string; stopped: boolean }[] = [];
    window.addEventListener('keydown', ({ key, defaultPrevented: stopped }) =>
      pressed.push({ key, stopped }),
    );
    return pressed;
  });
  for (const key of keys) await at.page.keyboard.press(key);
  expect(await heard.jsonValue()).toEqual(keys.map((key) => ({ key, stopped: false })));
  expect(await field.inputValue()).toMatch(/a | a/);
  expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await readCard(at.page)).toMatchObject({ step: STEP, state: 'pointing' });
});
