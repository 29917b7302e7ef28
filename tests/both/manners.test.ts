import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { findPoint, queryPoint } from '../driver/point.mjs';
import { countHosts, pressCard, readSpotlights, waitForCard } from '../driver/signpost-page.mjs';
import { intersectionOf } from '../driver/cdp.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, queryView, restartGuide, waitForView } from '../e2e/steps/technician';

const extension = setUpExtension();

/** Notes every focus change in the top document from now on. */
async function noteFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = globalThis as typeof globalThis & { focusChanges: string[] };
    world.focusChanges = [];
    for (const type of ['focusin', 'focusout']) {
      document.addEventListener(
        type,
        (event) => world.focusChanges.push(`${type} ${(event.target as Element).localName}`),
        true,
      );
    }
    window.addEventListener(
      'blur',
      (event) => event.target === window && world.focusChanges.push('blur window'),
    );
  });
}

const listFocusChanges = (page: Page) =>
  page.evaluate(() => (globalThis as typeof globalThis & { focusChanges: string[] }).focusChanges);

describe('in Autotask', () => {
  it('appears only when asked, on no page', async () => {
    const page = await extension.newAutotaskTab({ to: '/Mvc/User/Preferences.mvc/Index' });
    await findPoint(page, { text: 'Change Password' });
    expect(await countHosts(page)).toEqual([]);
  });

  it('never takes the focus, whether the card comes, changes or is pressed', async () => {
    const page = await extension.newAutotaskTab();
    const focus = () =>
      page.evaluate(() => {
        document.querySelector<HTMLElement>('input, textarea')?.focus();
        return document.activeElement?.matches('input, textarea');
      });
    await expect.poll(focus).toBe(true);
    await noteFocus(page);
    await restartGuide(extension);
    await page.bringToFront();
    // In Firefox the tab that the guide was started from has had the focus meanwhile, as for a person.
    if (inject('browserName') === 'firefox') await noteFocus(page);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the first spotlight');
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (card) => card?.step === 'open-preferences');
    await pressCard(page, 'Back');
    await waitForCard(page, (card) => card?.step === 'open-profile-menu');
    expect(await listFocusChanges(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.matches('input, textarea'))).toBe(true);
  });

  it('keeps the card off the control when the shell around its frame shifts', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near' });
    await restartGuide(extension);
    await followGuide(
      extension,
      ({ card, spotlight }) => card.step === 'open-code-options' && spotlight !== null,
    );
    const before = (await queryView(extension))!;
    const [spot, card] = [before.spotlight!.box, before.card.box];
    // By as much as brings the control under where the card was; the frame keeps its size.
    await page.evaluate(
      ({ x, y }) => {
        const { style } = document.querySelector<HTMLElement>('main iframe')!;
        Object.assign(style, { position: 'relative', left: `${x}px`, top: `${y}px` });
      },
      { x: card.x + 20 - spot.x, y: card.y + 20 - spot.y },
    );
    const after = await waitForView(
      extension,
      ({ spotlight }) => spotlight !== null && Math.abs(spotlight.box.x - spot.x) > 10,
      'the control at its new place',
    );
    await expect
      .poll(async () => {
        const view = await queryView(extension);
        return view?.spotlight && intersectionOf(view.card.box, view.spotlight.box);
      })
      .toBeNull();
    expect(after.card.step).toBe('open-code-options');
  });

  it.each(['g2', 'g1'])('leaves an open menu of %s open while the card is used', async (shell) => {
    const page = await extension.newAutotaskTab({ shell });
    await restartGuide(extension);
    const view = await followGuide(extension, ({ card }) => card.step === 'open-preferences');
    expect(view.at(-1)?.pointedAt).toContain('Preferences');
    await pressCard(page, 'Back');
    await waitForCard(page, (card) => card?.step === 'open-profile-menu');
    expect(await queryPoint(page, { text: 'Preferences' })).toBeDefined();
  });

  it('shows one spotlight in the whole browser, also with two Autotask windows', async () => {
    const first = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
    await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
    await restartGuide(extension);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the spotlight');
    const shown = await Promise.all(extension.context.pages().map(readSpotlights));
    expect(shown.flat()).toHaveLength(1);
    await first.close();
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the spotlight in the window left');
  });

  it('leaves nothing behind when the guide is done', async () => {
    const page = await extension.newAutotaskTab({ dialog: 'overlay', confirm: 'no' });
    await restartGuide(extension);
    await followGuide(extension);
    await pressCard(page, 'Done');
    await waitForCard(page, (card) => card === null);
    expect(await countHosts(page)).toEqual([]);
    expect(await queryView(extension)).toBeNull();
  });
});
