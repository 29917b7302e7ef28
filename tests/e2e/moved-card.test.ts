import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readPausedNote } from '../driver/paused-note.mjs';
import { countHosts, pressCard, waitForCard, type Card } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { covered, reachesPage, restingCard } from './steps/card-place';
import { restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

async function openAtButton() {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  await restartGuide(extension);
  await page.bringToFront();
  const { spotlight } = await atButton();
  return { page, ring: spotlight!.box, card: await restingCard(page) };
}

const atButton = () =>
  waitForView(
    extension,
    ({ card, spotlight }) => card.step === 'open-code-options' && spotlight !== null,
    'the button',
  );

/** Drags the card by its head so that its upper left corner comes to a place. */
async function drag(page: Page, { box }: Card, to: { x: number; y: number }): Promise<void> {
  const grip = { x: box.x + 60, y: box.y + 24 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move((grip.x + to.x) / 2, (grip.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + 24, { steps: 4 });
  await page.mouse.up();
}

const isAt = (x: number, y: number) => (card: Card | null) =>
  card !== null && Math.abs(card.box.x - x) < 3 && Math.abs(card.box.y - y) < 3;

it('is dragged by its head, and is there again after a reload, in another tab and with another worker', async () => {
  const { page, card } = await openAtButton();
  const heard = await page.evaluateHandle(() => {
    const events: string[] = [];
    for (const type of ['pointermove', 'pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, () => events.push(type), true);
    return events;
  });
  await drag(page, card, { x: 850, y: 400 });
  await waitForCard(page, isAt(850, 400));
  // The page hears nothing of what is done on the card.
  const types = (await heard.jsonValue()).filter((type) => type !== 'pointermove');
  expect(types).toEqual([]);

  await page.reload();
  await waitForCard(page, isAt(850, 400));
  // Two tabs count as looked at in this browser, and a new worker may take either: one is left.
  await extension.killWorker();
  const other = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  await page.close();
  await other.bringToFront();
  await waitForCard(other, isAt(850, 400));
});

it('moves aside for a control that it lies on, for that step only', async () => {
  const { page, card, ring } = await openAtButton();
  await drag(page, card, { x: ring.x - 20, y: ring.y - 60 });
  await expect.poll(async () => covered((await waitForCard(page))!.box, ring)).toBe(0);
  expect(await reachesPage(page, ring)).toBe(true);
});

it('is not dragged by its buttons, and never by what a page makes up', async () => {
  const { page, card } = await openAtButton();
  const { x, y, width } = card.box;
  // From the Close button and back onto it would press it: the pointer ends elsewhere.
  await page.mouse.move(x + width - 24, y + 24);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 500, { steps: 5 });
  await page.mouse.up();
  await page.evaluate(
    ([left, top]) => {
      const host = document.querySelector('[data-signpost-overlay]')!;
      const at = (type: string, dx: number) =>
        host.dispatchEvent(
          new PointerEvent(type, { bubbles: true, button: 0, clientX: left! + dx, clientY: top! }),
        );
      at('pointerdown', 0);
      at('pointermove', 300);
      at('pointerup', 300);
    },
    [x + 60, y + 24],
  );
  const after = await waitForCard(page, (each) => each !== null);
  expect(after?.box).toEqual(card.box);
});

it('is moved without dragging: by arrows that are pressed, and by the arrow keys', async () => {
  const { page, card } = await openAtButton();
  await pressCard(page, 'Move');
  const moving = await waitForCard(page, (each) => each?.buttons.includes('Move down') ?? false);
  await pressCard(page, 'Move down');
  await waitForCard(page, (each) => each !== null && each.box.y > moving!.box.y);
  const before = await waitForCard(page);
  await pressCard(page, 'Move right');
  await waitForCard(page, (each) => each !== null && each.box.x > before!.box.x);
  await pressCard(page, 'Reset place');
  await pressCard(page, 'End moving');
  await waitForCard(page, isAt(card.box.x, card.box.y));
});

it('is made small until it is pressed, in every tab, and its pill keeps off the control', async () => {
  const { page, ring } = await openAtButton();
  await pressCard(page, 'Minimize');
  const pill = await waitForCard(page, (each) => each?.form === 'pill');
  expect(pill?.buttons).toEqual(['Step 3 of 8 Open the code options. Show the card']);
  expect(covered(pill!.box, ring)).toBe(0);
  await page.reload();
  await waitForCard(page, (each) => each?.form === 'pill');
  // It says what the guide is at, also while the guide goes on.
  await page.getByText('Authentication Code Options', { exact: true }).click();
  await waitForCard(page, (each) => each?.buttons[0]?.startsWith('Step 4 of 8') ?? false);
  await pressCard(page, /Show the card/);
  await waitForCard(page, (each) => each?.form === 'full');
});

it('says where the guide has gone when it is closed, and takes that back', async () => {
  const { page } = await openAtButton();
  await pressCard(page, /^Close guide/);
  await waitForCard(page, (each) => each === null);
  await expect.poll(async () => (await readPausedNote(page))?.text).toMatch(/^Paused\. Continue with .+/);
  const { undo } = (await readPausedNote(page))!;
  await page.mouse.click(undo.x, undo.y);
  await atButton();
  expect(await readPausedNote(page)).toBeNull();
});

it('leaves nothing behind a few seconds after it was closed', async () => {
  const { page } = await openAtButton();
  await pressCard(page, /^Close guide/);
  await expect.poll(() => readPausedNote(page)).not.toBeNull();
  await expect.poll(() => countHosts(page), { timeout: 10_000 }).toEqual([]);
});
