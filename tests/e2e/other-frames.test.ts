import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard, readSpotlights, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { covered, reachesPage, restingCard } from './steps/card-place';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** What the card keeps clear of in frames that have no ring. */
const extension = setUpExtension();

/** Puts something of Autotask's into the top document, at this place. */
async function put(page: Page, tag: string, box: { x: number; y: number; width: number; height: number }) {
  await page.evaluate(
    ([name, { x, y, width, height }]) => {
      const made = document.createElement(name);
      if (name === 'div') made.setAttribute('role', 'alert');
      made.id = 'put';
      made.textContent = 'Saved.';
      made.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px;box-sizing:border-box;background:#fde68a;z-index:9`;
      document.body.append(made);
    },
    [tag, box] as const,
  );
}

const coverOf = async (page: Page, box: Parameters<typeof put>[2]) =>
  covered((await waitForCard(page))!.box, box);

/** The ring stands in the frame that holds the Preferences; the card in the document around it. */
async function openAtInnerFrame() {
  const page = await extension.newAutotaskTab({ scroll: 'near' });
  await restartGuide(extension);
  const isThere = ({ card }: { card: { step: string; state: string } }) =>
    card.step === 'open-code-options' && card.state === 'pointing';
  await followGuide(extension, isThere);
  const { spotlight } = await waitForView(extension, (view) => view.spotlight !== null, 'the ring');
  expect((await readSpotlights(page)).map(({ frameUrl }) => frameUrl)).toEqual([
    expect.stringContaining('Preferences.mvc'),
  ]);
  return { page, ring: spotlight!.box, card: await restingCard(page) };
}

it('the card makes way for a message of the top document', async () => {
  const { page, ring, card } = await openAtInnerFrame();
  const box = { x: card.box.x + 20, y: card.box.y + 30, width: 200, height: 40 };
  await put(page, 'div', box);
  await expect.poll(() => coverOf(page, box)).toBe(0);
  const after = await restingCard(page);
  expect(covered(after.box, ring)).toBe(0);
  expect(await reachesPage(page, ring)).toBe(true);
  // It moves once, and rests then.
  await page.evaluate(() => document.querySelector('#put')?.setAttribute('title', 'Still here'));
  expect((await restingCard(page)).box).toEqual(after.box);
});

it.each(['input', 'button'])('the card finds a place beside a %s of the top document', async (tag) => {
  const { page, ring, card } = await openAtInnerFrame();
  const box = { x: card.box.x + 20, y: card.box.y + 30, width: 200, height: 40 };
  await put(page, tag, box);
  // To the step before, and to this one anew.
  await pressCard(page, 'Back');
  await pressCard(page, 'Go on');
  await waitForView(
    extension,
    ({ card: { step }, spotlight }) => step === card.step && !!spotlight,
    'the ring',
  );
  await expect.poll(() => coverOf(page, box)).toBe(0);
  expect(covered((await restingCard(page)).box, ring)).toBe(0);
});

it('the card makes way for a message while nothing is ringed', async () => {
  const page = await extension.newAutotaskTab({ to: '/Mvc/ServiceDesk/TicketGridSearch.mvc/Index' });
  await restartGuide(extension, 'merge-contacts');
  await page.bringToFront();
  await waitForView(extension, ({ spotlight }) => spotlight === null, 'a card without a ring');
  const { box: at } = await restingCard(page);
  const box = { x: at.x + 20, y: at.y + 10, width: 240, height: 40 };
  await put(page, 'div', box);
  await expect.poll(() => coverOf(page, box)).toBe(0);
});
