import axe from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { restingCard } from './steps/card-place';
import { restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const RUN = `(async () => {
  const { violations } = await axe.run(document.querySelector('[data-signpost-overlay]'));
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' '));
})()`;

/** In the extension's own world of this page every shadow root is open from now on, so that axe sees the card. */
async function openRoots(session: CDPSession): Promise<void> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  for (const contextId of worlds)
    await session.send('Runtime.evaluate', {
      contextId,
      expression: `{
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function () { return attachShadow.call(this, { mode: 'open' }); };
      }`,
    });
  await session.send('Runtime.evaluate', { expression: axe.source });
}

async function findIn(page: Page, session: CDPSession, what: string): Promise<string[]> {
  const found: string[] = [];
  for (const look of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(look);
    const { result } = await session.send('Runtime.evaluate', {
      expression: RUN,
      awaitPromise: true,
      returnByValue: true,
    });
    for (const each of result.value as string[]) found.push(`${what}, ${JSON.stringify(look)}: ${each}`);
  }
  return found;
}

/** The guide runs on this page, and its card can be looked into. */
async function startOnPreferences(variant: Variant): Promise<{ page: Page; session: CDPSession }> {
  const page = await extension.newAutotaskTab({ ...variant, to: '/Mvc/User/Preferences.mvc/Index' });
  const session = await extension.context.newCDPSession(page);
  await openRoots(session);
  await restartGuide(extension);
  await page.bringToFront();
  return { page, session };
}

it('axe has nothing to object to on the card: whole, moved, as a pill, at 200 and 400 %, opened', async () => {
  const { page, session } = await startOnPreferences({ scroll: 'near' });
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
  // Else all that follows proves nothing.
  expect(
    await page.evaluate(() => document.querySelector('[data-signpost-overlay]')?.shadowRoot),
  ).toBeTruthy();

  expect(await findIn(page, session, 'full')).toEqual([]);
  await pressCard(page, 'Move');
  await waitForCard(page, (card) => card?.buttons.includes('End moving') ?? false);
  expect(await findIn(page, session, 'being moved')).toEqual([]);
  await pressCard(page, 'End moving');
  await restingCard(page);
  await pressCard(page, 'Minimize');
  await waitForCard(page, (card) => card?.form === 'pill');
  expect(await findIn(page, session, 'pill')).toEqual([]);
  await pressCard(page, /Show the card/);
  await page.setViewportSize({ width: 640, height: 400 });
  await waitForCard(page, (card) => card?.form === 'compact');
  expect(await findIn(page, session, '200 %')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 200 });
  await waitForCard(page, (card) => card?.form === 'strip');
  expect(await findIn(page, session, '400 %')).toEqual([]);
  await restingCard(page);
  await pressCard(page, /Show the card/);
  await waitForCard(page, (card) => card?.form === 'compact');
  expect(await findIn(page, session, 'opened')).toEqual([]);
});

it('axe has nothing to object to where the control isn’t found, with help unfolded, and at the end', async () => {
  const { page, session } = await startOnPreferences({ sso: 'yes' });
  await waitForCard(page, (card) => card?.buttons.includes('Help me find it') ?? false, { timeout: 20_000 });
  expect(await findIn(page, session, 'not found')).toEqual([]);
  await pressCard(page, 'Help me find it');
  await waitForCard(page, (card) => card?.buttons.includes('Point it out') ?? false);
  expect(await findIn(page, session, 'with help')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  await restingCard(page);
  expect(await findIn(page, session, 'with help at 400 %')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (let card = await restingCard(page); card.state !== 'done'; card = await restingCard(page)) {
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (each) => each?.step !== card.step || each.state === 'done');
  }
  expect(await findIn(page, session, 'finished')).toEqual([]);
});

it('axe has nothing to object to on the card of a recording', async () => {
  const page = await extension.newAutotaskTab({ shell: 'g2', to: '/Mvc/CRM/ContactMerge.mvc' });
  const session = await extension.context.newCDPSession(page);
  await openRoots(session);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.extensionId}/options.html#/write`);
  await options.getByRole('button', { name: 'Record', exact: true }).click();
  await waitForCard(page, (card) => card?.buttons.includes('Point only') ?? false);
  expect(await findIn(page, session, 'recording')).toEqual([]);
  await page.locator('.Button2', { hasText: /^Merge$/ }).hover();
  await waitForCard(page, (card) => /This may be final/.test(card?.text ?? ''));
  expect(await findIn(page, session, 'before what may be final')).toEqual([]);
  await pressCard(page, 'Step by hand');
  // The recorder sees into the roots that are open here, and takes the card's own button down as well.
  await waitForCard(page, (card) => /[1-9] step/.test(card?.text ?? ''));
  expect(await findIn(page, session, 'with a step')).toEqual([]);
  await pressCard(page, 'Note');
  await waitForCard(page, (card) => /Your note/.test(card?.text ?? ''));
  expect(await findIn(page, session, 'with a note being written')).toEqual([]);
  await pressCard(page, 'Cancel');
  await page.evaluate(() => {
    const twins = document.createElement('div');
    twins.style.cssText = 'position: fixed; left: 4px; top: 4px; z-index: 9';
    twins.innerHTML = '<button class="twin"></button><button class="twin"></button>';
    document.body.append(twins);
  });
  await page.locator('.twin').first().click();
  await waitForCard(page, (card) => /The step is kept without its control/.test(card?.text ?? ''));
  expect(await findIn(page, session, 'after a control that can’t be recognized again')).toEqual([]);
  await pressCard(page, 'Throw away');
  await waitForCard(page, (card) => /Throw away the /.test(card?.text ?? ''));
  expect(await findIn(page, session, 'asked whether to throw it away')).toEqual([]);
  await pressCard(page, 'Keep recording');
  await pressCard(page, 'Point only');
  await waitForCard(page, (card) => card?.buttons.includes('Cancel') ?? false);
  expect(await findIn(page, session, 'pointing')).toEqual([]);
  const { text: asked } = await restingCard(page);
  await page.locator('.twin').first().click();
  await waitForCard(page, (card) => card !== null && card.text !== asked);
  expect(await findIn(page, session, 'where what was pointed out is refused')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  await restingCard(page);
  expect(await findIn(page, session, 'at 400 %')).toEqual([]);
});
