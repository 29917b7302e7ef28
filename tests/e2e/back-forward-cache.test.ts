import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { actOn } from '../driver/hand.mjs';
import { countHosts, pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Pages that the browser keeps alive behind its Back button. Playwright switches that off, and so does `no-store`. */
const extension = setUpExtension({
  caching: 'no-cache',
  options: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const ELSEWHERE = '/Mvc/Framework/Navigation.mvc/Landing';

type Kept = typeof globalThis & { cameBack?: boolean };

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => ((globalThis as Kept).cameBack = persisted));
  });
  await page.goto(extension.practice.origin + ELSEWHERE);
}

/** Back, to the very document that was left. Nothing is loaded, so there is no load to wait for. */
async function comeBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => (globalThis as Kept).cameBack)).toBe(true);
}

const hasSpotlight = ({ spotlight }: { spotlight: unknown }) => spotlight !== null;
const countAll = async (page: Page) => (await countHosts(page)).map(({ count }) => count);

describe('back to a page that the browser kept alive', () => {
  it('the guide that ran when it was left goes on, and its buttons work', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, hasSpotlight, 'the button');
    await leave(page);
    await comeBack(page);
    const view = await waitForView(extension, hasSpotlight, 'the button again');
    expect(view.card.step).toBe('open-code-options');
    expect(await countAll(page)).toEqual([1]);
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });

  it('a control that is pressed there counts', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES, dialog: 'overlay' });
    await restartGuide(extension);
    await waitForView(extension, hasSpotlight, 'the button');
    await leave(page);
    await comeBack(page);
    const { spotlight } = await waitForView(extension, hasSpotlight, 'the button again');
    await actOn(page, spotlight!.box);
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });

  it('a guide that was started meanwhile is there', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await leave(page);
    await restartGuide(extension);
    await waitForView(extension, ({ card }) => card.step === 'open-profile-menu', 'the guide');
    await comeBack(page);
    const view = await waitForView(extension, hasSpotlight, 'the button');
    expect(view.card.step).toBe('open-code-options');
  });

  it('a guide that was paused meanwhile has left nothing behind', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, hasSpotlight, 'the button');
    await leave(page);
    await waitForCard(page);
    await pressCard(page, /^Close guide/);
    await waitForCard(page, (card) => card === null);
    await comeBack(page);
    expect(await countAll(page)).toEqual([]);
  });

  it('a guide goes on in the frames of the page, too', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near' });
    await restartGuide(extension);
    await followGuide(extension, ({ card }) => card.step === 'open-code-options');
    await leave(page);
    await comeBack(page);
    const view = await waitForView(extension, hasSpotlight, 'the button again');
    expect(view.card.step).toBe('open-code-options');
    expect(view.spotlight?.page).toBe(page);
  });
});
