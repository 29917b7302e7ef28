import { expect, it } from 'vitest';
import { pressCard, readSpotlights, waitForCard } from '../../driver/signpost-page.mjs';
import { codeButton, expectRingOn, setUpAtWork } from './at-work';

/** What the browser draws above everything else, and what stands in a tree of its own. */
const at = setUpAtWork();

/** A picture of the place of the ring, and whether it looks otherwise once the guide is paused. */
async function isRingSeen(): Promise<boolean> {
  const [ring] = await readSpotlights(at.page);
  const picture = () => at.page.screenshot({ clip: ring!.box, animations: 'disabled' });
  const withRing = await picture();
  await pressCard(at.page, /^Close guide/);
  await waitForCard(at.page, (card) => card === null);
  return !withRing.equals(await picture());
}

// driver.js #532, tourguide-js #43
it('a control in a modal dialog has its ring above the dialog', async () => {
  await codeButton(at.page).click();
  const qrButton = at.page.locator('.Button2', { hasText: 'Request New QR Code' });
  await expectRingOn(at.page, qrButton);
  await qrButton.evaluate((each) => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0';
    document.body.append(dialog);
    dialog.append(each.closest('.Dialog1, [role=dialog]') ?? each);
    dialog.showModal();
  });
  await expectRingOn(at.page, qrButton);
  expect(await isRingSeen()).toBe(true);
});

// react-joyride #557
it('a page that fills the screen still has ring and card', async () => {
  await codeButton(at.page).evaluate((each) => {
    const all = document.createElement('main');
    all.style.cssText = 'background: white; overflow: auto';
    all.append(...document.body.childNodes);
    document.body.append(all);
    const fill = document.createElement('button');
    fill.textContent = 'Fill the screen';
    fill.addEventListener('click', () => void all.requestFullscreen());
    each.parentElement!.append(fill);
  });
  await at.page.getByText('Fill the screen').click();
  await at.page.waitForFunction(() => document.fullscreenElement !== null);
  await expectRingOn(at.page, codeButton(at.page));
  expect(await isRingSeen()).toBe(true);
});

// reactour #486, Automa #1655
it('a control in an open shadow root is found and followed', async () => {
  await codeButton(at.page).evaluate((each) => {
    const host = document.createElement('div');
    each.before(host);
    const styles = [...document.querySelectorAll('link[rel=stylesheet]')].map((sheet) => sheet.cloneNode());
    host.attachShadow({ mode: 'open' }).append(...styles, each);
  });
  await expectRingOn(at.page, codeButton(at.page));
  await codeButton(at.page).evaluate((each: HTMLElement) => (each.style.marginTop = '40px'));
  await expectRingOn(at.page, codeButton(at.page));
  expect(await readSpotlights(at.page)).toHaveLength(1);
});
