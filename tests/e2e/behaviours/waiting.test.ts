import { expect, it } from 'vitest';
import { pressCard, readCard, readSpotlights, waitForCard } from '../../driver/signpost-page.mjs';
import { codeButton, expectNoRing, expectRingOn, middleOf, otherButton, setUpAtWork, STEP } from './at-work';

/** What people have asked of other guides for ten years: to wait for what isn't there, and not to end over it. */
const at = setUpAtWork();

const isThere = (shown: boolean) =>
  codeButton(at.page).evaluate((each, on) => {
    (each as HTMLElement).style.display = on ? '' : 'none';
  }, shown);

// shepherd.js #1203, #1542, #1437, #659; driver.js #471; react-joyride #577, #1149; intro.js #314; site-kit-wp #7036, #7281
it('a control that is missing for long is waited for: the guide neither ends nor goes on, and offers help', async () => {
  await isThere(false);
  await expectNoRing(at.page);
  const card = await waitForCard(at.page, (each) => each?.buttons.includes('Help me find it') ?? false, {
    timeout: 20_000,
  });
  expect(card).toMatchObject({ step: STEP, state: 'waiting' });

  await isThere(true);
  await expectRingOn(at.page, codeButton(at.page));
  expect(await readCard(at.page)).toMatchObject({ step: STEP, state: 'pointing' });
});

// shepherd.js #1042, driver.js #107, #121; react-joyride #543; reactour #428
it('a control that the page draws anew at another place is ringed there', async () => {
  await codeButton(at.page).evaluate((each) => {
    const anew = each.cloneNode(true) as HTMLElement;
    anew.style.cssText = 'position: relative; left: 220px; top: 60px';
    each.replaceWith(anew);
  });
  await expectRingOn(at.page, codeButton(at.page));
  expect(await readSpotlights(at.page)).toHaveLength(1);
});

// usertour’s test page “repro-flow”
it('a control that goes for a moment, again and again, never has its ring anywhere else', async () => {
  const place = middleOf((await codeButton(at.page).boundingBox())!);
  const times = await codeButton(at.page).evaluateHandle((each) => {
    const seen = { count: 0 };
    const { parentNode, nextSibling } = each;
    const timer = setInterval(() => {
      if (seen.count === 6) return clearInterval(timer);
      if (each.isConnected) return each.remove();
      parentNode!.insertBefore(each, nextSibling);
      seen.count += 1;
    }, 100);
    return seen;
  });
  const strays: unknown[] = [];
  while ((await times.evaluate(({ count }) => count)) < 6) {
    for (const { box } of await readSpotlights(at.page)) {
      const { x, y } = middleOf(box);
      if (Math.abs(x - place.x) > 3 || Math.abs(y - place.y) > 3) strays.push(box);
    }
  }
  expect(strays).toEqual([]);
  await expectRingOn(at.page, codeButton(at.page));
});

// flows’ test “wait for click, wrong element”
it('a press on something else doesn’t count as the step', async () => {
  const presses = await otherButton(at.page).evaluateHandle((each) => {
    const heard: string[] = [];
    each.addEventListener('click', (event) => heard.push(event.type), true);
    return heard;
  });
  await otherButton(at.page).click();
  await expect.poll(() => presses.jsonValue()).toEqual(['click']);
  expect(await readCard(at.page)).toMatchObject({ step: STEP });
});

// tradr pull request #90 (on driver.js 1.8)
it('the next step says what it waits for while its control isn’t there yet, and is ringed when it comes', async () => {
  await pressCard(at.page, 'Skip this step');
  const card = await waitForCard(at.page, (each) => each?.step === 'request-qr-code');
  expect(card?.state).toBe('waiting');
  await expectNoRing(at.page);
  await codeButton(at.page).click();
  await waitForCard(at.page, (each) => each?.step === 'request-qr-code' && each.state === 'pointing');
  await expectRingOn(at.page, at.page.locator('.Button2', { hasText: 'Request New QR Code' }));
});
