import { describe, expect, it } from 'vitest';
import { boxOf, readSteadily } from '../driver/cdp.mjs';
import { tabTo } from '../driver/card-focus.mjs';
import { descendantsOf, findOverlays } from '../driver/overlay-tree.mjs';
import { pressCard, readCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { HOST, openAtButton } from './steps/at-button';

const extension = setUpExtension();

interface Commands {
  chrome: { commands: { onCommand: { dispatch(command: string): void } } };
}

/** What the browser does when the shortcut is pressed: keys of the browser itself don't come from a page. */
async function goToCard(): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as Commands).chrome.commands.onCommand.dispatch('go-to-card'),
  );
}

describe('a page that listens ahead of the card', () => {
  it('hears nothing of a press on it, and its menus stay open', async () => {
    const page = await openAtButton(extension);
    await page.evaluate(() => {
      const world = globalThis as typeof globalThis & { heard: string[] };
      world.heard = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin', 'keydown'])
        document.addEventListener(type, () => world.heard.push(type), true);
    });
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
    expect(await page.evaluate(() => (globalThis as typeof globalThis & { heard: string[] }).heard)).toEqual(
      [],
    );
  });

  it('presses nothing on it by script', async () => {
    const page = await openAtButton(extension);
    const { box } = (await readCard(page))!;
    await page.locator(HOST).evaluate((host, { x, y, width, height }) => {
      const press = { bubbles: true, composed: true, cancelable: true, detail: 1 };
      for (let right = x; right < x + width; right += 8)
        for (let down = y; down < y + height; down += 8)
          host.dispatchEvent(new MouseEvent('click', { ...press, clientX: right, clientY: down }));
    }, box);
    await pressCard(page, /^Close guide/);
    await waitForCard(page, (card) => card === null);
  });

  it('opens a fold of it once for one press', async () => {
    const page = await openAtButton(extension);
    const { box } = (await readCard(page))!;
    const height = () => readCard(page).then((card) => card!.box.height);
    const fold = await readSteadily(page, async (session) => {
      const inside = (await findOverlays(session)).flatMap(({ host }) => descendantsOf(host));
      const summary = inside.find(({ nodeName }) => nodeName === 'SUMMARY');
      return summary ? boxOf(session, summary.backendNodeId) : null;
    });
    await page.mouse.click(fold!.x + 40, fold!.y + fold!.height / 2);
    await expect.poll(height).toBeGreaterThan(box.height);
  });

  it.each([
    [
      'as soon as it leaves',
      () =>
        document.addEventListener(
          'focusin',
          ({ target }) =>
            (target as Element).localName !== 'input' && document.querySelector('input')!.focus(),
          true,
        ),
    ],
    // Often enough to come between a Tab and what it leads to.
    ['again and again', () => void setInterval(() => document.querySelector('input')!.focus(), 50)],
  ])('and fetches the focus back %s: it can stay in the card', async (_when, trap) => {
    const page = await openAtButton(extension);
    await page.evaluate(trap);
    await goToCard();
    const isInCard = () =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-signpost-overlay') ?? false);
    await expect.poll(isInCard).toBe(true);
    await tabTo(page, 'Skip this step');
    await expect.poll(isInCard).toBe(true);
    await page.keyboard.press('Enter');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });
});
