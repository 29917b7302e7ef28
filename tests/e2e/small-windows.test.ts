import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { boxOfText, covered, reachesPage, restingCard } from './steps/card-place';
import { restartGuide, sendFrom, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

async function openAtButton(width: number, height: number) {
  const page = await extension.newAutotaskTab({ to: PREFERENCES });
  await page.setViewportSize({ width, height });
  await restartGuide(extension);
  await page.bringToFront();
  const view = await waitForView(
    extension,
    ({ card, spotlight }) => card.step === 'open-code-options' && spotlight !== null,
    'the button',
  );
  return { page, ring: view.spotlight!.box, card: await restingCard(page) };
}

// 1280 × 800 at 150, 200 and 400 % zoom, and windows as people have them beside others.
describe.each([
  [853, 533, 'full'],
  [640, 400, 'compact'],
  [608, 512, 'compact'],
  [320, 256, 'strip'],
  [320, 200, 'strip'],
])('in a window of %d × %d', (width, height, least) => {
  it('the ringed control can be pressed at its centre, and the guide goes on', async () => {
    const { page, card, ring } = await openAtButton(width, height);
    expect(covered(card.box, ring)).toBe(0);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(width);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(height);
    const forms = ['full', 'compact', 'strip'];
    expect(forms.indexOf(card.form)).toBeLessThanOrEqual(forms.indexOf(least));
    expect(await reachesPage(page, ring)).toBe(true);
    await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await waitForCard(page, (each) => each?.step === 'request-qr-code');
  });
});

it('a strip opens at one press, beside the control, and says all', async () => {
  const { page, ring, card } = await openAtButton(320, 200);
  expect(card.form).toBe('strip');
  await pressCard(page, /Show the card/);
  const opened = await waitForCard(page, (each) => each?.form === 'compact');
  expect(opened?.text).toContain('Authentication Code Options');
  expect(opened?.box.height).toBeGreaterThanOrEqual(60);
  expect(opened!.box.y + opened!.box.height).toBeLessThanOrEqual(200);
  expect(await reachesPage(page, ring)).toBe(true);
});

it('a compact card unfolds what it leaves out', async () => {
  const { page } = await openAtButton(640, 400);
  const before = await waitForCard(page, (each) => each?.form === 'compact');
  expect(before?.text).not.toContain('What the KB says');
  await pressCard(page, /^More/);
  const after = await waitForCard(page, (each) => each?.text.includes('What the KB says') ?? false);
  expect(after?.form).toBe('compact');
  expect(after?.buttons).toContain('Less');
});

describe('the step that can’t be undone', () => {
  it.each([
    [900, 640],
    [800, 600],
  ])('leaves Merge, Cancel, both contacts and the complaint free: %d × %d', async (width, height) => {
    const page = await extension.newAutotaskTab({ to: '/Mvc/CRM/ContactMerge.mvc' });
    await page.setViewportSize({ width, height });
    const popup = await extension.openPopup();
    await sendFrom(popup, { type: 'run.start', procedure: 'merge-contacts', step: 'merge' });
    await popup.close();
    await page.bringToFront();
    const isRinged = ({ card, spotlight }: { card: { step: string }; spotlight: unknown }) =>
      card.step === 'merge' && spotlight !== null;
    await waitForView(extension, isRinged, 'the ring on Merge');
    await page.getByText('Merge', { exact: true }).click();
    await page.getByText('Choose a source contact and a destination contact.').waitFor();
    const needed = [
      await boxOfText(page, 'Merge'),
      await boxOfText(page, 'Cancel'),
      await boxOfText(page, 'Choose a source contact and a destination contact.'),
      ...(await Promise.all(
        (await page.locator('.SingleDataSelector2').all()).map((each) => each.boundingBox()),
      )),
    ];
    expect(needed).toHaveLength(5);
    await expect
      .poll(async () => {
        const card = await waitForCard(page);
        return needed.map((box) => covered(card!.box, box!));
      })
      .toEqual([0, 0, 0, 0, 0]);
  });
});

it('Save & Close can be pressed in a window of 800 × 600', async () => {
  const to = '/Mvc/ServiceDesk/TicketNew.mvc/Create?categoryId=1';
  const page = await extension.newAutotaskTab({ to });
  await page.setViewportSize({ width: 800, height: 600 });
  await restartGuide(extension, 'ticket-categories');
  await page.bringToFront();
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'a ring on the form');
  await restingCard(page);
  expect(await reachesPage(page, await boxOfText(page, 'Save & Close'))).toBe(true);
});
