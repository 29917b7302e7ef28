import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPausedNote } from '../driver/paused-note.mjs';
import { countHosts, pressCard, readCard, readSpotlights, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { HOST, isPointing, openAtButton } from './steps/at-button';
import { restartGuide, waitForView } from './steps/technician';

/** Pages beside Autotask's, and what a page of Autotask's can try on the card. */
const extension = setUpExtension();

/** Something that looks like the control of the step. */
const FAKE = '<button style="width:300px;height:60px">Authentication Code Options</button>';

describe.each(['help', 'evil', 'ww5x', 'www', 'ww5.evil'])(
  'another host under the zone’s domain, %s',
  (name) => {
    it('gets no card, no ring and no offer, and is not looked at', async () => {
      const page = await openAtButton(extension);
      const other = await extension.context.newPage();
      await other.goto(`https://${name}.autotask.net/Mvc/User/Preferences.mvc/Index#signpost=merge-contacts`);
      await other.evaluate((fake) => document.body.insertAdjacentHTML('afterbegin', fake), FAKE);
      await other.bringToFront();
      await page.bringToFront();
      await waitForView(extension, isPointing, 'the ring');
      expect(await countHosts(other)).toEqual([]);
      expect(await readCard(other)).toBeNull();
      // No other guide was offered, and no ring went there.
      expect((await readCard(page))!.text).not.toContain('Another guide');
      expect(await readSpotlights(page)).toHaveLength(1);
    });
  },
);

describe('a frame in a sandbox', () => {
  it.each(['allow-scripts', 'allow-scripts allow-forms allow-popups', ''])(
    'is none of Autotask’s, whatever it shows: sandbox="%s"',
    async (sandbox) => {
      const page = await openAtButton(extension);
      const ring = (await readSpotlights(page))[0]!;
      await page.evaluate(
        ([html, flags]) => {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', flags!);
          frame.srcdoc = html!;
          frame.style.cssText = 'position:fixed;right:0;bottom:0;width:340px;height:100px';
          document.body.append(frame);
        },
        [FAKE, sandbox],
      );
      await page.frameLocator('iframe[sandbox]').getByRole('button').waitFor();
      // To the step before and to this one anew: every frame is looked at once more.
      await pressCard(page, 'Back');
      await pressCard(page, 'Go on');
      await waitForView(extension, isPointing, 'the ring');
      const after = await readSpotlights(page);
      expect(after.map(({ frameUrl }) => frameUrl)).toEqual([ring.frameUrl]);
      expect((await countHosts(page)).every(({ count }) => count === 1)).toBe(true);
    },
  );
});

describe('a page that searches for the card’s words', () => {
  it('gets nothing that it could read or select', async () => {
    const page = await openAtButton(extension);
    const words = 'Skip this step';
    const found = await page.evaluate((text) => {
      // That it is found tells a page which has guessed the words; the browser doesn't let anybody prevent that.
      (window as unknown as { find(text: string): boolean }).find(text);
      const selection = getSelection()!;
      const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      return { selected: String(selection), inside: range?.cloneContents().textContent ?? '' };
    }, words);
    expect(found).toEqual({ selected: '', inside: '' });
    expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain(words);
    expect(await canBeUsed(page)).toBe(true);
  });
});

it('what stands on the note after the card was closed can’t be selected by a page, either', async () => {
  const page = await openAtButton(extension);
  await pressCard(page, /^Close guide/);
  await expect.poll(() => readPausedNote(page)).not.toBeNull();
  const words = (await readPausedNote(page))!.text.slice(0, 20);
  const found = await page.evaluate((text) => {
    (window as unknown as { find(text: string): boolean }).find(text);
    return String(getSelection());
  }, words);
  expect(found).toBe('');
});

describe('a page that isn’t drawn', () => {
  it('but for its root: the card stays and can be used', async () => {
    const page = await openAtButton(extension);
    await page.addStyleTag({ content: 'body { content-visibility: hidden !important }' });
    await restartGuide(extension);
    expect(await canBeUsed(page)).toBe(true);
  });

  it('at all takes the card with it, and it is there again with the page', async () => {
    const page = await openAtButton(extension);
    const style = await page.addStyleTag({ content: 'html { content-visibility: hidden !important }' });
    await waitForCard(page, (card) => card === null);
    await style.evaluate((element) => (element as Element).remove());
    expect(await canBeUsed(page)).toBe(true);
  });
});

/** The card is there, and closes when it is told to. */
async function canBeUsed(page: Page): Promise<boolean> {
  await waitForCard(page, (card) => card !== null);
  await pressCard(page, /^Close guide/);
  return (await waitForCard(page, (card) => card === null)) === null;
}

describe('a page that swallows every press', () => {
  it('can’t keep the guide from being paused in the popup', async () => {
    const page = await openAtButton(extension);
    await page.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    const popup = await extension.openPopup();
    await popup
      .getByRole('button', { name: /^Pause/ })
      .first()
      .click();
    await waitForCard(page, (card) => card === null);
    expect(await page.locator(HOST).count()).toBe(0);
  });

  it('that listens only once the card is there swallows none of its presses', async () => {
    const page = await openAtButton(extension);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['pointerdown', 'click'])
        window.addEventListener(
          type,
          (event) => {
            seen.push(type);
            event.stopImmediatePropagation();
            event.preventDefault();
          },
          true,
        );
    });
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  });
});
