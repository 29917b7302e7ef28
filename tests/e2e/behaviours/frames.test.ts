import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, afterAll, expect, it } from 'vitest';
import { readCard } from '../../driver/signpost-page.mjs';
import { openExtension, type Extension } from '../../setup/e2e-context';
import { isPointing } from '../steps/at-button';
import { restartGuide, waitForView } from '../steps/technician';
import { expectNoRing, expectRingOn, STEP } from './at-work';

/** A control in a frame in a frame, both with borders and paddings, in a page that scrolls. */
let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await openExtension();
  page = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/Nothing.mvc/Here' });
  await page.evaluate(async () => {
    document.body.innerHTML =
      '<div style="height:60px"></div><iframe id="outer" style="border:5px solid;padding:7px;width:900px;height:600px"></iframe><div style="height:900px"></div>';
    const outer = document.querySelector<HTMLIFrameElement>('#outer')!;
    outer.srcdoc =
      '<body style="margin:3px"><iframe id="inner" style="border:11px solid;padding:13px;width:780px;height:500px" src="/Mvc/User/Preferences.mvc/Index"></iframe><div style="height:700px"></div></body>';
  });
  await control().waitFor();
  await restartGuide(extension);
  await page.bringToFront();
  await waitForView(extension, isPointing, 'the ring in the inner frame');
});
afterAll(() => extension.close());

const outer = (): FrameLocator => page.frameLocator('#outer');
const inner = (): FrameLocator => outer().frameLocator('#inner');
const control = () => inner().locator('.Button2', { hasText: 'Authentication Code Options' });

// shepherd.js #1692; driver.js #170, #496; react-joyride #1037; zag’s test “iframe content”
it('the ring is on the control to the pixel', async () => {
  await expectRingOn(page, control());
  expect(await readCard(page)).toMatchObject({ step: STEP, state: 'pointing' });
});

// GuideChimp #59; floating-ui’s tests “iframe”, nested, in three states of scrolling
it('the ring stays there when any of the three documents is scrolled', async () => {
  const places = [await control().boundingBox()];
  await page.evaluate(() => window.scrollTo(0, 30));
  await expectRingOn(page, control());
  places.push(await control().boundingBox());
  await outer()
    .locator('html')
    .evaluate(() => window.scrollTo(0, 25));
  await expectRingOn(page, control());
  places.push(await control().boundingBox());
  await inner()
    .locator('body')
    .evaluate((body) => body.prepend(Object.assign(document.createElement('p'), { textContent: 'More.' })));
  await expectRingOn(page, control());
  places.push(await control().boundingBox());
  expect(new Set(places.map((box) => box?.y)).size).toBe(places.length);
});

// Automa #463, #1640, #2083
it('a frame that is loaded anew is looked at again', async () => {
  await inner()
    .locator('html')
    .evaluate(() => {
      document.documentElement.id = 'before';
      location.reload();
    });
  await expect.poll(() => inner().locator('html').getAttribute('id')).toBeNull();
  await expectRingOn(page, control());
});

it('a frame that is taken out takes the ring with it, and brings it back', async () => {
  const frame = await outer()
    .locator('#inner')
    .evaluateHandle((each) => {
      const place = each.nextElementSibling!;
      each.remove();
      return { each, place };
    });
  await expectNoRing(page);
  expect(await readCard(page)).toMatchObject({ step: STEP });
  await frame.evaluate(({ each, place }) => place.before(each));
  await expectRingOn(page, control());
});
