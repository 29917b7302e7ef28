import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countHosts, pressCard, readCard, readSpotlights, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { HOST, isPointing, openAtButton } from './steps/at-button';
import { centreOf, clobber } from './steps/clobber';
import { queryView, restartGuide, waitForView } from './steps/technician';

/** What a page does to the guide, on purpose or by accident. */
const extension = setUpExtension();

/** How far the card's corners are round, in CSS pixels. */
const CORNER = 12;

/** Ring and card are where they were, and the card's buttons can be pressed. */
async function expectAllWell(page: Page): Promise<void> {
  await waitForView(extension, isPointing, 'the ring');
  expect(await readSpotlights(page)).toHaveLength(1);
  await pressCard(page, 'Skip this step');
  await waitForCard(page, (card) => card?.step === 'request-qr-code');
}

describe('a page whose fields are named like the properties of elements', () => {
  it('is looked at like any other', async () => {
    const page = await openAtButton(extension);
    const ring = (await queryView(extension))!.spotlight!.box;
    expect(await clobber(page)).toContain('HTMLInputElement');
    const view = await waitForView(extension, isPointing, 'the button in the form');
    expect(Math.abs(view.spotlight!.box.width - ring.width)).toBeLessThan(2);
    const { x, y } = await centreOf(page, 'Authentication Code Options');
    await page.mouse.click(x, y);
    // The page's own script is broken by now; that the press was noticed is all there is to see.
    await waitForCard(page, (card) => card !== null && card.text !== view.card.text);
  });

  it('gets a card that can still be drawn anew', async () => {
    const page = await openAtButton(extension);
    await clobber(page);
    await expectAllWell(page);
    await pressCard(page, 'Close guide (pauses it)');
    await waitForCard(page, (card) => card === null);
    await restartGuide(extension);
    await expectAllWell(page);
  });
});

describe('the host element', () => {
  it('is a plain element that no page can define, closed and bearing no part', async () => {
    const page = await openAtButton(extension);
    const seen = await page.locator(HOST).evaluate((host) => ({
      name: host.localName,
      root: host.shadowRoot,
      inside: host.childElementCount,
    }));
    expect(seen).toEqual({ name: 'div', root: null, inside: 0 });
  });

  it.each<[string, (host: HTMLElement) => void]>([
    ['is removed', (host) => host.remove()],
    ['is hidden', (host) => (host.hidden = true)],
    ['is made inert', (host) => host.setAttribute('inert', '')],
    ['gets styles', (host) => host.setAttribute('style', 'display:none !important; opacity: 0 !important')],
    ['is closed', (host) => host.hidePopover()],
    ['is no popover any more', (host) => host.removeAttribute('popover')],
    [
      'is put into a box that is not shown',
      (host) => {
        const box = document.body.appendChild(document.createElement('div'));
        box.style.display = 'none';
        box.append(host);
      },
    ],
    [
      'is taken into a frame and back',
      (host) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument!.body.append(host);
        document.documentElement.append(host);
        frame.remove();
      },
    ],
  ])('%s, and stands again as before', async (_what, change) => {
    const page = await openAtButton(extension);
    await page.locator(HOST).evaluate(change);
    await expectAllWell(page);
    expect((await countHosts(page)).map(({ count }) => count)).toEqual([1]);
  });

  it('comes back when the whole document is emptied and filled again', async () => {
    const page = await openAtButton(extension);
    await page.evaluate(() => {
      const content = [...document.documentElement.childNodes].filter(
        (node) => !(node as Element).matches?.('[data-signpost-overlay]'),
      );
      document.documentElement.replaceChildren();
      document.documentElement.append(...content);
    });
    await expectAllWell(page);
  });
});

describe('styles of the page', () => {
  it('reach nothing inside: neither parts nor properties of its own', async () => {
    const page = await openAtButton(extension);
    const before = { card: await readCard(page), ring: await readSpotlights(page) };
    // The page's own corners look out behind the card's round ones.
    const { x, y, width, height } = before.card!.box;
    const clip = { x: x + CORNER, y: y + CORNER, width: width - 2 * CORNER, height: height - 2 * CORNER };
    const picture = () => page.screenshot({ clip, animations: 'disabled' });
    let seen = await picture();
    // The card may still be on its way to its place beside the ring.
    for (let next = await picture(); !next.equals(seen); next = await picture()) seen = next;
    await page.addStyleTag({
      content: `
        ::part(card), ::part(spotlight) { translate: 200px 0 !important; opacity: 0 !important }
        :root, ${HOST} {
          --ink: transparent !important; --surface: transparent !important; --accent: red !important;
          --line: red !important; --sans: fantasy !important;
        }
        ${HOST} {
          opacity: 0 !important; color: red !important; font: 40px fantasy !important; direction: rtl !important;
          letter-spacing: 1em !important; visibility: hidden !important; transform: translate(300px) !important;
        }
        ${HOST} * { display: none !important }`,
    });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await expect.poll(async () => (await picture()).equals(seen)).toBe(true);
    expect(await readSpotlights(page)).toEqual(before.ring);
  });

  it('neither ring nor card is printed', async () => {
    const page = await openAtButton(extension);
    await page.emulateMedia({ media: 'print' });
    expect(await readCard(page)).toBeNull();
    expect(await readSpotlights(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    expect(await readCard(page)).not.toBeNull();
  });
});

describe('what is opened later', () => {
  it('a modal dialog: the card lies above it and can be used, and stays when it is closed', async () => {
    const page = await openAtButton(extension);
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0';
      dialog.showModal();
    });
    await expect
      .poll(() => pressCard(page, 'Skip this step', { timeout: 500 }).then(() => 'pressed', String))
      .toBe('pressed');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await pressCard(page, 'Back');
    await waitForView(extension, isPointing, 'the button again');
    expect(await page.locator(`html > ${HOST}`).count()).toBe(1);
  });

  it('a modal dialog that is taken away takes nothing of ours with it', async () => {
    const page = await openAtButton(extension);
    await page.evaluate(() => document.body.appendChild(document.createElement('dialog')).showModal());
    await expect.poll(() => page.locator(`dialog > ${HOST}`).count()).toBe(1);
    await page.evaluate(() => document.querySelector('dialog')!.remove());
    await expectAllWell(page);
  });

  it('a popover: the card lies above it', async () => {
    const page = await openAtButton(extension);
    await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      box.popover = 'manual';
      box.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff';
      box.showPopover();
    });
    await expect
      .poll(() => pressCard(page, 'Skip this step', { timeout: 500 }).then(() => 'pressed', String))
      .toBe('pressed');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });
});
