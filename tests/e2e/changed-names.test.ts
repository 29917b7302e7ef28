import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, queryView, restartGuide, waitForView } from './steps/technician';

/** A control that is renamed while the ring is on it loses the ring at once. */
const extension = setUpExtension();

const LABEL = 'Authentication Code Options';

/** Follows the guide to a control of the Preferences page that has been written in this way instead; its frame. */
async function pointAt(html: string): Promise<Frame> {
  const page = await extension.newAutotaskTab({ scroll: 'near' });
  await restartGuide(extension);
  await followGuide(
    extension,
    ({ card, spotlight }) => card.step === 'open-code-options' && spotlight !== null,
  );
  for (const frame of page.frames()) {
    const control = frame.locator('.Button2', { hasText: /Options$/ });
    if ((await control.count()) === 0) continue;
    await control.first().evaluate((element, text) => {
      element.outerHTML = text;
    }, html);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the control in its new form');
    return frame;
  }
  throw new Error('No frame shows the control');
}

const isPointing = async () => (await queryView(extension))?.spotlight !== null;

it('a push button whose caption a script changes, and changes back', async () => {
  const frame = await pointAt(`<input type="button" id="it" value="${LABEL}" style="width: 320px">`);
  const rename = (caption: string) =>
    frame.locator('#it').evaluate((element, text) => {
      (element as HTMLInputElement).value = text;
    }, caption);
  await rename('Delete this account');
  await expect.poll(isPointing).toBe(false);
  await rename(LABEL);
  await expect.poll(isPointing).toBe(true);
});

it('a button in which a style sheet shows more words, when the pointer comes near', async () => {
  const frame = await pointAt(
    `<style id="s">#it b { display: none }</style><button id="it">${LABEL}<b>: delete all</b></button>`,
  );
  await frame.locator('#s').evaluate((style) => {
    (style as HTMLStyleElement).sheet!.deleteRule(0);
  });
  await frame.locator('#it').hover();
  await expect.poll(isPointing).toBe(false);
  expect(await frame.locator('#it').innerText()).toContain('delete all');
});
