import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { mergeTwoContacts } from './steps/merge-contacts';
import { expectRightControls, listRinged } from './steps/right-controls';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Autotask in German and in Spanish, as far as its words are known: docs/AUTOTASK.md 5.4. */
const extension = setUpExtension();

const at = (step: string) => (view: View) => view.card.step === step;
const TICKET = '/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001';

/** Follows a guide up to a step, and gives the steps that had a ring; each has to be on the right control. */
async function listPointedAt(variant: Variant, procedure: string, until: string): Promise<string[]> {
  await extension.newAutotaskTab(variant);
  await restartGuide(extension, procedure);
  const way = await followGuide(extension, at(until));
  expectRightControls(way);
  return listRinged(way);
}

describe.each(['g2', 'g1', 'g0'])('in the shell %s', (shell) => {
  it.each(['de', 'es'])('a new ticket is begun, and its category pointed at, in %s', async (lang) => {
    const create = shell === 'g1' ? 'modules' : 'headings';
    const pointed = await listPointedAt(
      { shell, lang, create },
      'ticket-categories',
      'choose-ticket-template',
    );
    expect(pointed).toEqual(expect.arrayContaining(['open-new', 'new-ticket', 'choose-category']));
  });

  it('the way to Contact Merge is shown in Spanish', async () => {
    const pointed = await listPointedAt(
      { shell, lang: 'es', section: 'closed' },
      'merge-contacts',
      'choose-source',
    );
    expect(pointed).toEqual(expect.arrayContaining(['open-admin', 'open-features', 'open-contact-merge']));
  });

  it('a German ticket gets its note', async () => {
    await extension.newAutotaskTab({ shell, lang: 'de', to: TICKET });
    await restartGuide(extension, 'note-templates');
    const way = await followGuide(extension, at('fill-in'));
    expectRightControls(way);
    const { page } = await waitForView(extension, at('fill-in'), 'the note');
    await page.locator('.EditorContainer', { hasText: 'Note Title' }).locator('input').fill('Neustart');
    const rest = await followGuide(extension);
    expectRightControls(rest);
    expect(listRinged([...way, ...rest])).toEqual(['new-note', 'choose-template', 'check-type', 'save-note']);
    expect(rest.at(-1)?.text).toContain('All done');
  });
});

it.each<Variant>([
  { lang: 'de', menu: 'settings', dialog: 'overlay' },
  { lang: 'de', menu: 'my', shell: 'g1' },
  { lang: 'es', dialog: 'top', email: 'on' },
])('the 2FA guide is followed to its end in German and Spanish: %o', async (variant) => {
  await extension.newAutotaskTab(variant);
  await restartGuide(extension);
  const way = await followGuide(extension);
  expectRightControls(way);
  expect(listRinged(way)).toEqual(
    expect.arrayContaining(['open-code-options', 'request-qr-code', 'add-account', 'confirm-code', 'save']),
  );
  expect(way.at(-1)?.text).toContain('All done');
});

it('where no German word is known, the card says where to look and points at nothing', async () => {
  await extension.newAutotaskTab({ lang: 'de', to: '/Mvc/AdministrationSetup/Landing', admin: 'yes' });
  await restartGuide(extension, 'merge-contacts');
  await followGuide(extension, at('open-contact-merge'));
  const { page } = await waitForView(extension, at('open-contact-merge'), 'the step');
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('.Text2, .PrimaryText'))
      if (/Contact Merge|Contacts/.test(text.textContent)) text.textContent = 'Zusammenführung';
  });
  const card = await waitForCard(page, (each) => /in German here/.test(each?.text ?? ''));
  // What may be the reason in English is no reason here.
  expect(card?.text).not.toMatch(/permission/);
  await pressCard(page, 'Help me find it');
  await waitForCard(page, (each) => /Where to look/.test(each?.text ?? ''));
});

it('a Spanish ticket has no known name for New Note: the card says so, and where to look', async () => {
  const page = await extension.newAutotaskTab({ lang: 'es', to: TICKET });
  await page.getByText('New Note', { exact: true }).evaluate((text) => (text.textContent = 'Nota nueva'));
  await restartGuide(extension, 'note-templates');
  await waitForCard(page, (each) => each?.step === 'new-note' && /in Spanish here/.test(each.text));
  await pressCard(page, 'Help me find it');
  await waitForCard(page, (each) => /Where to look.*tab Activity/.test(each?.text ?? ''));
});

it('two contacts are merged in Spanish', async () => {
  await extension.newAutotaskTab({ lang: 'es', shell: 'g0' });
  expect(await mergeTwoContacts(extension)).toContain('The KB article explains');
});

it.each(['de', 'es'])(
  'where the name of the code button is unknown (%s), no reason is made up',
  async (lang) => {
    const page = await extension.newAutotaskTab({ lang, sso: 'yes', to: '/Mvc/User/Preferences.mvc/Index' });
    await restartGuide(extension);
    const card = await waitForCard(
      page,
      (each) => /isn’t on this page|in (German|Spanish) here/.test(each?.text ?? ''),
      {
        timeout: 20_000,
      },
    );
    expect(card?.text).toMatch(lang === 'de' ? /in German here/ : /in Spanish here/);
  },
);
