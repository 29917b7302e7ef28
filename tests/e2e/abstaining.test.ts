import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, queryView, restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const isAtOptions = ({ card }: { card: { step: string } }) => card.step === 'open-code-options';

describe('when the control is not there', () => {
  it('says so with the real reason for SSO, offers ways out, and points at nothing', async () => {
    const page = await extension.newAutotaskTab({ sso: 'yes', to: PREFERENCES });
    await restartGuide(extension);
    const card = await waitForCard(page, (each) => each?.buttons.includes("It isn't there") ?? false);

    expect(card?.state).toBe('waiting');
    expect(card?.text).toContain("I can't see Authentication Code Options here");
    expect(card?.text).toContain('Where to look');
    expect(card?.buttons).toEqual(expect.arrayContaining(['I did it', 'Skip this step', "It isn't there"]));
    expect((await queryView(extension))?.spotlight).toBeNull();

    await pressCard(page, "It isn't there");
    const answer = await waitForCard(page, (each) => each?.buttons.includes('End the guide') ?? false);
    expect(answer?.text).toContain('KaseyaOne');
    expect(answer?.text).toContain('single sign-on');

    await pressCard(page, 'End the guide');
    await waitForCard(page, (each) => each === null);
  });

  it('points at none of the look-alikes either', async () => {
    const page = await extension.newAutotaskTab({ sso: 'yes', traps: '1', to: PREFERENCES });
    await restartGuide(extension);
    const card = await waitForCard(page, (each) => each?.buttons.includes("It isn't there") ?? false);
    // One of them is a disabled button of the same name: that is the most that can be said.
    expect(card?.state).toBe('waiting');
    expect(card?.text).toContain('greyed out');
    expect((await queryView(extension))?.spotlight).toBeNull();
  });

  it('waits when the person wanders off, and picks up again when they return', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, (view) => isAtOptions(view) && view.spotlight !== null, 'the button');

    await page.goto(`${extension.practice.origin}/Autotask35/Grapevine/Profile.aspx`);
    const away = await waitForCard(page, (each) => each?.state === 'waiting');
    expect(away?.text).toContain('Waiting for the Preferences page');
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
    expect(card?.text).toContain('more than one');
    expect((await queryView(extension))?.spotlight).toBeNull();
  });

  it('says that a disabled button is greyed out', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('.Button2')) {
        if (each.textContent?.includes('Authentication Code Options')) each.classList.add('Disabled2');
      }
    });
    const card = await waitForCard(page, (each) => each?.state === 'waiting');
    expect(card?.text).toContain('greyed out');
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
    const title = 'Set up 2FA in your Autotask profile';
    await popup.getByRole('button', { name: title, exact: true, expanded: false }).click();
    await popup.getByText('Steps', { exact: true }).click();
    const note = popup.getByText('Autotask no longer e-mails codes: nothing to do here.');
    await note.waitFor();
    expect(await note.textContent()).toContain('not applicable here');
    await popup.close();
  });
});
