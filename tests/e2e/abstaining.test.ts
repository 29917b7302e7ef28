import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, queryOutcome, queryView, restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const HELP = 'Help me find it';
const isAtOptions = ({ card }: { card: { step: string } }) => card.step === 'open-code-options';

describe('when the control is not there', () => {
  it('says so with the real reason for SSO, offers ways out, and points at nothing', async () => {
    const page = await extension.newAutotaskTab({ sso: 'yes', to: PREFERENCES });
    await restartGuide(extension);
    const card = await waitForCard(page, (each) => each?.buttons.includes(HELP) ?? false);

    expect(card?.state).toBe('waiting');
    expect(card?.text).toContain('KaseyaOne');
    expect(card?.text).toContain('single sign-on');
    expect(card?.text).not.toContain('Where to look');
    expect(card?.buttons.slice(3)).toEqual([HELP, 'I’ve done it already', 'Back', 'Skip this step']);
    expect((await queryView(extension))?.spotlight).toBeNull();

    await pressCard(page, HELP);
    const helped = await waitForCard(page, (each) => each?.buttons.includes('End the guide') ?? false);
    expect(helped?.text).toContain('Where to look');
    expect(helped?.buttons).toContain('Point it out');

    await pressCard(page, 'End the guide');
    await waitForCard(page, (each) => each === null);
    await expect.poll(() => queryOutcome(extension)).toBe('Not needed here: SSO');
  });

  it('points at none of the look-alikes either', async () => {
    const page = await extension.newAutotaskTab({ sso: 'yes', traps: '1', to: PREFERENCES });
    await restartGuide(extension);
    const card = await waitForCard(page, (each) => each?.buttons.includes('Something’s wrong?') ?? false);
    // One of them is a disabled button of the same name: that is the most that can be said.
    expect(card?.state).toBe('waiting');
    expect(card?.text).toContain('grayed out');
    expect((await queryView(extension))?.spotlight).toBeNull();
  });

  it('waits when the person wanders off, and picks up again when they return', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, (view) => isAtOptions(view) && view.spotlight !== null, 'the button');

    await page.goto(`${extension.practice.origin}/Autotask35/Grapevine/Profile.aspx`);
    const away = await waitForCard(page, (each) => each?.state === 'waiting');
    expect(away?.text).toContain('Open the Preferences page to continue');
    expect(away?.buttons).toContain('Take me to Preferences');
    expect((await queryView(extension))?.spotlight).toBeNull();

    await page.goBack();
    const back = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button again');
    expect(back.card.step).toBe('open-code-options');
  });

  it('takes the person to Preferences in a new tab, and leaves the old one as it is', async () => {
    const page = await extension.newAutotaskTab();
    await restartGuide(extension);
    const before = page.url();
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: 'Take me to Preferences' }).click();
    await popup.close().catch(() => undefined);

    const view = await waitForView(extension, isAtOptions, 'the step on Preferences');
    expect(new URL(view.page.url()).pathname).toBe(PREFERENCES);
    expect(page.url()).toBe(before);
  });
});

describe('when it is not clear which control is meant', () => {
  it('says that it sees more than one and points at none', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
    await page.evaluate(() => {
      const button = [...document.querySelectorAll('.Button2')].find((each) =>
        each.textContent?.includes('Authentication Code Options'),
      );
      button?.after(button.cloneNode(true));
    });
    const card = await waitForCard(page, (each) => each?.state === 'waiting');
    expect(card?.text).toContain('There is more than one');
    expect((await queryView(extension))?.spotlight).toBeNull();
  });

  it('says that a disabled button is grayed out', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('.Button2')) {
        if (each.textContent?.includes('Authentication Code Options')) each.classList.add('Disabled2');
      }
    });
    const card = await waitForCard(page, (each) => each?.state === 'waiting');
    expect(card?.text).toContain('grayed out');
    expect((await queryView(extension))?.spotlight).toBeNull();
  });

  it('takes the spotlight away as soon as the control goes, and finds it when it is back', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
    const hide = (hidden: boolean) =>
      page.evaluate((on) => {
        for (const each of document.querySelectorAll<HTMLElement>('.Button2')) {
          if (each.textContent?.includes('Authentication Code Options'))
            each.style.display = on ? 'none' : '';
        }
      }, hidden);
    await hide(true);
    await waitForView(
      extension,
      ({ spotlight, card }) => spotlight === null && card.state === 'waiting',
      'no spotlight',
    );
    await hide(false);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the spotlight again');
  });
});

describe('the e-mail step', () => {
  it('is ticked as not applicable where Autotask has no such box, with the reason in the popup', async () => {
    await extension.newAutotaskTab({ email: 'none', dialog: 'overlay' });
    await restartGuide(extension);
    await followGuide(extension);
    const popup = await extension.openPopup();
    await popup.getByText('Steps', { exact: true }).click();
    const note = popup.getByText('Autotask no longer e-mails codes: nothing to do here.');
    await note.waitFor();
    expect(await note.textContent()).toContain('not applicable here');
    await popup.close();
  });
});

describe('while Autotask asks something', () => {
  it('points at nothing behind it, and goes on once it is answered', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', prefs: 'top', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, (view) => isAtOptions(view) && view.spotlight !== null, 'the button');
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<p>Leave without saving?</p><button>Yes</button> <button>No</button>';
      box.style.cssText = 'position:fixed;left:400px;top:300px;width:420px;height:120px;background:#fff';
      box.addEventListener('click', () => box.remove());
      document.body.append(box);
    });
    const card = await waitForCard(page, (each) => each?.state === 'waiting');
    expect(card?.step).toBe('open-code-options');
    expect((await queryView(extension))?.spotlight).toBeNull();

    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await waitForView(extension, (view) => isAtOptions(view) && view.spotlight !== null, 'the button again');
  });
});
