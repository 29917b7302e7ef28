import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import {
  twoFactorFile as twoFactor,
  mergeContactsFile as mergeContacts,
  todoTicketFile as todoTicket,
} from '../fixtures/in-english';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, restartGuide, waitForView } from './steps/technician';

const { title: TITLE } = twoFactor;
const { title: MERGE } = mergeContacts;
const { title: MAIL_TICKET } = todoTicket;
const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

const extension = setUpExtension();

/** The badge on the toolbar button, as it shows in the Autotask tab in front. */
async function readBadge(): Promise<string> {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Action;
    const [tab] = await chrome.tabs.query({ url: 'https://*.autotask.net/*' });
    return chrome.action.getBadgeText(tab ? { tabId: tab.id } : {});
  });
}

interface Action {
  chrome: {
    tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
    action: {
      getBadgeText(of: { tabId?: number }): Promise<string>;
      getTitle(of: { tabId?: number }): Promise<string>;
    };
  };
}

/** The tooltip of the toolbar button in each Autotask tab, the oldest first. */
async function readTooltips(): Promise<string[]> {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Action;
    const tabs = await chrome.tabs.query({ url: 'https://*.autotask.net/*' });
    const ids = tabs.map(({ id }) => id).toSorted((one, other) => one - other);
    return Promise.all(ids.map((tabId) => chrome.action.getTitle({ tabId })));
  });
}

const progressOf = (popup: Page) => popup.getByRole('progressbar').first().getAttribute('aria-valuenow');

describe('the popup, on a browser that has never seen Autotask', () => {
  it('asks for the zone in plain words and opens Autotask there, where the guide begins', async () => {
    const popup = await extension.openPopup();
    await popup.getByRole('heading', { name: TITLE }).waitFor();
    await popup.getByRole('button', { name: `Start guide: ${TITLE}` }).click();
    await popup.getByText('Look at the address of an Autotask tab.').waitFor();
    await popup.getByRole('textbox').fill('https://ww5.autotask.net/AutotaskOnyx/LandingPage?view=dashboard');
    await popup.getByRole('button', { name: 'Open Autotask', exact: true }).click();
    const view = await waitForView(
      extension,
      ({ card }) => card.step === 'open-profile-menu',
      'the guide',
      20_000,
    );
    expect(new URL(view.page.url()).hostname).toBe('ww5.autotask.net');
    await popup.close().catch(() => undefined);
  });
});

describe('the popup and the run', () => {
  it('shows progress and how each step was ticked, and can untick by hand', async () => {
    await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ card }) => card.step === 'open-code-options', 'the third step');
    const popup = await extension.openPopup();
    await popup.getByText('checked in Autotask').first().waitFor();
    expect(await progressOf(popup)).toBe('2');

    // The box follows what the background has written, a moment after the press.
    const first = popup.getByRole('checkbox', { name: /Open your profile menu/ });
    await first.click();
    await expect.poll(() => progressOf(popup)).toBe('1');
    expect(await first.isChecked()).toBe(false);
    await first.click();
    await popup.getByText('marked by you').first().waitFor();
    await popup.close();
  });

  it('starts over only after asking', async () => {
    await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ card }) => card.step === 'open-code-options', 'the third step');
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: 'Start over' }).click();
    await popup.getByText('Your checkmarks are cleared.').waitFor();
    expect(await progressOf(popup)).toBe('2');
    await popup.close();
  });

  it('links the KB article, and leads to related procedures and back', async () => {
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: TITLE, exact: true, expanded: false }).click();
    const article = popup.getByRole('link', { name: /How to set up 2FA/ });
    expect(await article.getAttribute('href')).toBe(
      'https://kb.geekgirlsit.com/portal/en/kb/articles/how-to-set-up-2fa-in-your-autotask-profile',
    );
    const relatedTo = (title: string) =>
      popup.getByRole('navigation', { name: `Related procedures: ${title}` });
    await relatedTo(TITLE).getByRole('button', { name: MERGE }).click();
    const heading = popup.getByRole('button', { name: MERGE, exact: true, expanded: true });
    await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
    await relatedTo(MERGE).getByRole('button', { name: TITLE }).waitFor();
    await popup.close();
  });
});

describe('the popup as the technician’s KB', () => {
  it('finds procedures by what their steps say, from the keyboard alone', async () => {
    const popup = await extension.openPopup();
    await popup.getByRole('heading', { name: TITLE }).waitFor();
    await popup.keyboard.type('contact merge');
    await popup.getByRole('button', { name: `Start guide: ${MERGE}` }).waitFor();
    expect(await popup.getByRole('heading', { name: TITLE }).count()).toBe(0);
    await popup.keyboard.press('Escape');
    await popup.getByRole('heading', { name: TITLE }).waitFor();
    await popup.close();
  });

  it('writes the to-do e-mail to the exact address and subject', async () => {
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: MAIL_TICKET, exact: true, expanded: false }).click();
    const form = popup.getByRole('form', { name: 'Write the e-mail' });
    await form.getByLabel('Technician').fill('Robin');
    await form.getByRole('textbox', { name: 'Task', exact: true }).fill('Order toner & paper');
    const link = form.getByRole('link', { name: 'Open in my mail program' });
    expect(await link.getAttribute('href')).toBe(
      'mailto:NEWTICKET@geekgirlsIT.com?subject=Robin%3A%20Order%20toner%20%26%20paper',
    );
    await popup.close();
  });

  it('copies the link that offers a guide in the zone that is open', async () => {
    await extension.newAutotaskTab({ to: PREFERENCES });
    await extension.context.grantPermissions(['clipboard-read']);
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: MERGE, exact: true, expanded: false }).click();
    await popup.getByRole('button', { name: 'Copy link to this guide' }).last().click();
    await popup.getByText('Link to this guide copied.').waitFor();
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^https:\/\/ww5\.autotask\.net\/.*#signpost=merge-contacts$/);
    await popup.close();
  });
});

describe('what is typed in the popup', () => {
  it('is there again after it was closed, and the side panel has it, too', async () => {
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: `Write: ${MAIL_TICKET}` }).click();
    await popup.getByLabel('Technician').fill('Robin');
    await popup.getByRole('searchbox').fill('contacts');
    await popup.close();

    const panel = await extension.context.newPage();
    await panel.goto(`chrome-extension://${extension.extensionId}/sidepanel.html`);
    await panel.getByRole('heading', { name: MERGE }).waitFor();
    expect(await panel.getByRole('searchbox').inputValue()).toBe('contacts');
    await panel.getByRole('searchbox').fill('');
    expect(await panel.getByLabel('Technician').inputValue()).toBe('Robin');
    await panel.close();
  });
});

describe('everyday words', () => {
  it('lead to a step in a word and a press', async () => {
    const page = await extension.newAutotaskTab({ to: PREFERENCES });
    const popup = await extension.openPopup();
    await popup.getByRole('heading', { name: TITLE }).waitFor();
    await popup.keyboard.type('qr');
    await popup.getByRole('button', { name: /^Start at this step: Request a new QR code/ }).click();
    await waitForCard(page, (card) => card?.step === 'request-qr-code');
    await popup.close();
  });
});

describe('a start without Autotask', () => {
  it('waits for the next tab with Autotask, and is offered there', async () => {
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: `Start guide: ${MERGE}` }).click();
    await popup.getByRole('button', { name: 'Start when I open Autotask' }).click();
    await popup.getByRole('heading', { name: `Open Autotask to start “${MERGE}”` }).waitFor();
    await popup.close();
    const page = await extension.newAutotaskTab();
    await waitForCard(page, (card) => card?.procedure === 'merge-contacts' && card.state === 'manual');
    await pressCard(page, /^Start guide/);
    await waitForCard(page, (card) => card?.procedure === 'merge-contacts' && card.state !== 'manual');
  });
});

describe('the toolbar badge', () => {
  it('counts the steps left in its tooltip, says when the guide is paused or elsewhere, and goes with it', async () => {
    const other = await extension.newAutotaskTab();
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await restartGuide(extension);
    await waitForView(extension, ({ card }) => card.step === 'open-code-options', 'the third step');
    const running = `Signpost: “${TITLE}”, 6 steps left`;
    const elsewhere = `Signpost: “${TITLE}” is running in another tab or window, 6 steps left`;
    await expect.poll(readTooltips).toEqual([elsewhere, running]);
    // The browser forgets what was said of a tab when another page comes into it.
    await page.reload();
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the ring again');
    await expect.poll(readTooltips).toEqual([elsewhere, running]);
    await pressCard(page, /^Close guide/);
    await waitForCard(page, (card) => card === null);
    const paused = `Signpost: “${TITLE}” is paused, 6 steps left. Open to go on.`;
    await expect.poll(readTooltips).toEqual([paused, paused]);
    await other.close();

    await restartGuide(extension);
    await followGuide(extension);
    await pressCard(page, 'Done');
    // The page in front is one that a guide applies to.
    await expect.poll(readBadge).toBe('1');
    await page.goto(`${extension.practice.origin}/Mvc/Framework/Navigation.mvc/Landing`);
    await expect.poll(readBadge).toBe('');
  });

  it('and the popup say when a procedure applies to the page in front', async () => {
    await extension.newAutotaskTab({ to: PREFERENCES });
    await expect.poll(readBadge).toBe('1');
    const popup = await extension.openPopup();
    await popup.getByText('For the page in front of you').first().waitFor();
    await popup.close();
  });
});
