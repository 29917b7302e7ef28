import { describe, expect, it } from 'vitest';
import { clickAt, clickButton, findPoint } from '../driver/point.mjs';
import { makeDeveloperProfile } from '../driver/profile.mjs';
import { countHosts, pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { openExtension, setUpExtension } from '../setup/e2e-context';
import { expectRightControls } from '../e2e/steps/right-controls';
import { signIn, waitForSignIn } from '../e2e/steps/sign-in';
import { followGuide, queryView, restartGuide, waitForView } from '../e2e/steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const untilStep =
  (step: string) =>
  ({ card }: { card: { step: string } }) =>
    card.step === step;

describe('the run goes on where it was', () => {
  it('after the service worker was killed at every step', async () => {
    await extension.newAutotaskTab({ dialog: 'overlay', email: 'on' });
    await restartGuide(extension);
    const seen: string[] = [];
    const moments = await followGuide(extension, (view) => {
      if (!seen.includes(view.card.step)) {
        seen.push(view.card.step);
        void extension.killWorker();
      }
      return view.card.state === 'done';
    });
    expectRightControls(moments);
    expect(new Set(seen)).toContain('stop-email');
    expect(moments.at(-1)?.text).toContain('All done');
  });

  it('after the page was reloaded', async () => {
    const page = await extension.newAutotaskTab({ to: PREFERENCES });
    await restartGuide(extension);
    await followGuide(extension, untilStep('request-qr-code'));
    await page.reload();
    // The window is closed again after a reload: the guide goes back to its way in.
    const view = await waitForView(
      extension,
      ({ card, spotlight }) => card.step === 'open-code-options' && spotlight !== null,
      'the way back in',
    );
    expect(view.card.text).toContain('“Request a new QR code” needs something');
    const rest = await followGuide(extension);
    expect(rest.at(-1)?.text).toContain('All done');
  });

  it('after signing in again, with no card on the sign-in page', async () => {
    const page = await extension.newAutotaskTab({ login: '1' });
    await restartGuide(extension);
    await waitForSignIn(page);
    expect(await queryView(extension)).toBeNull();
    expect(await countHosts(page)).toEqual([]);
    await signIn(page);
    await waitForView(extension, untilStep('open-profile-menu'), 'the guide after signing in');
  });

  it('after the extension was updated under the open page, and the old copy leaves nothing behind', async () => {
    const own = await openExtension({ profileDir: makeDeveloperProfile() });
    const page = await own.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(own);
    await waitForView(own, ({ spotlight }) => spotlight !== null, 'the button');
    await own.update();
    const view = await waitForView(own, ({ spotlight }) => spotlight !== null, 'the new copy', 30_000);
    expect(view.card.step).toBe('open-code-options');
    expect((await countHosts(page)).map(({ count }) => count)).toEqual([1]);
    await pressCard(page, /^Close guide/);
    await waitForCard(page, (card) => card === null);
    // For a few seconds a note says where it has gone.
    await expect.poll(() => countHosts(page), { timeout: 10_000 }).toEqual([]);
    await own.close();
  });
});

describe('the guide starts where the person is', () => {
  it('passes over the menu when Preferences is open already', async () => {
    await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the first spotlight');
    expect(view.card.step).toBe('open-code-options');
  });

  it('passes over everything up to the window when that is open already', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await clickAt(page, { text: 'Authentication Code Options' });
    await findPoint(page, { text: 'Request New QR Code' });
    await restartGuide(extension);
    const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the first spotlight');
    expect(view.card.step).toBe('request-qr-code');
  });
});

describe('pausing', () => {
  it('takes everything off the page, and the popup brings it back at the same step', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
    await pressCard(page, 'Close guide (pauses it)');
    await waitForCard(page, (card) => card === null);
    // For a few seconds a note says where it has gone.
    await expect.poll(() => countHosts(page), { timeout: 10_000 }).toEqual([]);

    const popup = await extension.openPopup();
    await clickButton(popup, /^Continue guide: /);
    await popup.close().catch(() => undefined);
    const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button again');
    expect(view.card.step).toBe('open-code-options');
  });

  it('goes back and skips by the card', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, untilStep('open-code-options'), 'the third step');
    await pressCard(page, 'Back');
    // Its condition holds already, so it waits for the person instead of running on.
    const held = await waitForCard(page, (card) => card?.step === 'open-preferences');
    expect(held?.text).toContain('Step 2 of 8');
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (card) => card?.step === 'open-code-options');
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
  });
});
