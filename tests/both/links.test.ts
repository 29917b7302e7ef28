import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findPoint } from '../driver/point.mjs';
import { countHosts, pressCard, readSpotlights, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { signIn, waitForSignIn } from '../e2e/steps/sign-in';
import { queryView, sendFrom } from '../e2e/steps/technician';

const extension = setUpExtension();

const LANDING = '/Mvc/Framework/Navigation.mvc/Landing';

/** Opens a link as the KB has it, in a tab of its own. */
async function openLink(offer: string, variant: Variant = {}): Promise<Page> {
  const page = await extension.newAutotaskTab(variant);
  await page.goto('about:blank');
  await page.goto(`${extension.practice.origin}${LANDING}#signpost=${offer}`);
  return page;
}

describe('a link to a guide', () => {
  it('offers it and starts nothing until the person says so', async () => {
    const page = await openLink('autotask-2fa');
    const card = await waitForCard(page);
    expect(card).toMatchObject({ procedure: 'autotask-2fa', state: 'manual' });
    expect(card!.buttons).toEqual([
      expect.stringMatching(/^Start guide: .*2FA/),
      'Not now',
      'Close this offer',
    ]);
    expect(await readSpotlights(page)).toEqual([]);
    await pressCard(page, /^Start guide/);
    await waitForCard(page, (each) => each?.step === 'open-profile-menu' && each.state === 'pointing');
  });

  it('begins at the step that it names', async () => {
    const page = await openLink('autotask-2fa/request-qr-code');
    await pressCard(page, /^Start guide/);
    await waitForCard(page, (each) => each?.step === 'request-qr-code');
  });

  it('waits for the person to sign in', async () => {
    const page = await openLink('autotask-2fa', { login: '1' });
    await waitForSignIn(page);
    expect(await countHosts(page)).toEqual([]);
    await signIn(page);
    const card = await waitForCard(page);
    expect(card!.buttons).toContainEqual(expect.stringMatching(/^Start guide/));
  });

  it('goes when it is turned down, and a reload does not bring it back', async () => {
    const page = await openLink('autotask-2fa');
    await pressCard(page, 'Not now');
    await waitForCard(page, (card) => card === null);
    await page.reload();
    await findPoint(page, { text: 'Dashboards' });
    const popup = await extension.openPopup();
    // The reload has been dealt with once the background has answered what came after it.
    await sendFrom(popup, { type: 'place.get' });
    await popup.close();
    expect(await queryView(extension)).toBeNull();
  });

  it('also counts when it is put into the address of an open page', async () => {
    const page = await extension.newAutotaskTab();
    await page.evaluate(() => {
      location.hash = 'signpost=autotask-2fa';
    });
    await waitForCard(page, (card) => card?.buttons.some((name) => name.startsWith('Start guide')) ?? false);
  });

  it('says plainly when there is no such guide here', async () => {
    const page = await openLink('from-another-office');
    const card = await waitForCard(page);
    expect(card!.text).toContain('isn’t installed here');
    expect(card!.buttons).toEqual(['Close']);
  });
});
