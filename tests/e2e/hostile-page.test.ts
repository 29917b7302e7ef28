import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countHosts, pressCard, readCard, readSpotlights, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { clobber } from './steps/clobber';
import { queryView, restartGuide, waitForView } from './steps/technician';

/** What a page does to the guide, on purpose or by accident. */
const extension = setUpExtension();

const HOST = '[data-signpost-overlay]';
const BUTTON = '.Button2';

/** At the button of the preferences page, with ring and card up. */
async function openAtButton(): Promise<Page> {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
  await restartGuide(extension);
  await page.bringToFront();
  await waitForView(extension, isPointing, 'the button');
  return page;
}

const isPointing = ({ spotlight }: { spotlight: unknown }) => spotlight !== null;

/** Ring and card are where they were, and the card's buttons can be pressed. */
async function expectAllWell(page: Page): Promise<void> {
  await waitForView(extension, isPointing, 'the ring');
  expect(await readSpotlights(page)).toHaveLength(1);
  await pressCard(page, 'Skip');
  await waitForCard(page, (card) => card?.step === 'request-qr-code');
}

describe('a page whose fields are named like the properties of elements', () => {
  it('is looked at like any other', async () => {
    const page = await openAtButton();
    const ring = (await queryView(extension))!.spotlight!.box;
    expect(await clobber(page)).toContain('HTMLInputElement');
    await page.reload();
    await waitForView(extension, isPointing, 'the button');
    expect(await clobber(page)).toContain('HTMLInputElement');
    await page
      .locator(BUTTON)
      .first()
      .evaluate((button) => button.replaceWith(button.cloneNode(true)));
    const view = await waitForView(extension, isPointing, 'the button in the form');
    expect(Math.abs(view.spotlight!.box.width - ring.width)).toBeLessThan(2);
    await page.getByText('Authentication Code Options').first().click();
    await waitForCard(page, (card) => card?.step !== 'open-code-options');
  });
});

describe('the host element', () => {
  it('is a plain element that no page can define, closed and bearing no part', async () => {
    const page = await openAtButton();
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
    const page = await openAtButton();
    await page.locator(HOST).evaluate(change);
    await expectAllWell(page);
    expect((await countHosts(page)).map(({ count }) => count)).toEqual([1]);
  });

  it('comes back when the whole document is emptied and filled again', async () => {
    const page = await openAtButton();
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
    const page = await openAtButton();
    const before = { card: await readCard(page), ring: await readSpotlights(page) };
    const picture = () => page.screenshot({ clip: before.card!.box, animations: 'disabled' });
    const seen = await picture();
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
    expect((await picture()).equals(seen)).toBe(true);
    expect(await readSpotlights(page)).toEqual(before.ring);
  });

  it('neither ring nor card is printed', async () => {
    const page = await openAtButton();
    await page.emulateMedia({ media: 'print' });
    expect(await readCard(page)).toBeNull();
    expect(await readSpotlights(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    expect(await readCard(page)).not.toBeNull();
  });
});

describe('what is opened later', () => {
  it('a modal dialog: ring and card lie above it, and the card can be used', async () => {
    const page = await openAtButton();
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0';
      dialog.append(document.querySelector('.Button2')!.cloneNode(true));
      document.querySelector('.Button2')!.remove();
      dialog.showModal();
    });
    await expectAllWell(page);
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await pressCard(page, 'Back');
    await waitForCard(page, (card) => card?.step === 'open-code-options');
  });

  it('a modal dialog that is taken away takes nothing of ours with it', async () => {
    const page = await openAtButton();
    await page.evaluate(() => document.body.appendChild(document.createElement('dialog')).showModal());
    await expect.poll(() => page.locator(`dialog > ${HOST}`).count()).toBe(1);
    await page.evaluate(() => document.querySelector('dialog')!.remove());
    await expectAllWell(page);
  });

  it('a popover: the card lies above it', async () => {
    const page = await openAtButton();
    await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      box.popover = 'manual';
      box.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff';
      box.showPopover();
    });
    await expect
      .poll(() => pressCard(page, 'Skip', { timeout: 500 }).then(() => 'pressed', String))
      .toBe('pressed');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });
});
