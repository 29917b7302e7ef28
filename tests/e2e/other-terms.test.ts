import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { mergeTwoContacts } from './steps/merge-contacts';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide, waitForView, type Moment } from './steps/technician';

/** German and Spanish labels of which two wordings are known: here, the older or the other one (docs/AUTOTASK.md 5.4). */
const extension = setUpExtension();

const at = (step: string) => (view: View) => view.card.step === step;
const ringsOf = (way: readonly Moment[]) => way.flatMap(({ pointedAt }) => (pointedAt ? [pointedAt] : []));

async function follow(variant: Variant, procedure: string, until: string): Promise<string[]> {
  await extension.newAutotaskTab({ terms: '1', traps: '1', ...variant });
  await restartGuide(extension, procedure);
  const way = await followGuide(extension, at(until));
  expectRightControls(way);
  return ringsOf(way);
}

describe.each(['g2', 'g1', 'g0'])('in the shell %s', (shell) => {
  it('Admin. and Empresas y contactos lead to Contact Merge in Spanish', async () => {
    const rings = await follow(
      { shell, lang: 'es', nav: 'open', section: 'closed' },
      'merge-contacts',
      'choose-source',
    );
    expect(rings).toContainEqual(expect.stringMatching(/\| Admin\.$/));
    expect(rings).toContainEqual(expect.stringMatching(/\| Empresas y contactos$/));
    expect(rings).toContainEqual(expect.stringMatching(/\| Combinación de contactos$/));
  });

  it('Firmen/Organisationen leads to Contact Merge in German', async () => {
    const rings = await follow({ shell, lang: 'de', section: 'closed' }, 'merge-contacts', 'choose-source');
    expect(rings).toContainEqual(expect.stringMatching(/\| Firmen\/Organisationen$/));
    expect(rings).toContainEqual(expect.stringMatching(/\| Contact Merge$/));
  });

  it('Neu and Schnellwahl lead to the template of a German ticket', async () => {
    const rings = await follow(
      { shell, lang: 'de', template: 'other', plus: 'word' },
      'ticket-categories',
      'fill-in',
    );
    expect(rings[0]).toMatch(/\| Neu$/);
    expect(rings).toContainEqual(expect.stringMatching(/\| Schnellwahl$/));
  });
});

it('two contacts are merged with the older words of Spanish', async () => {
  await extension.newAutotaskTab({ lang: 'es', terms: '1', adminlook: 'old' });
  expect(await mergeTwoContacts(extension)).toContain('The KB article explains');
});

it('the box Código rápido of a Spanish note is pointed at', async () => {
  const rings = await follow(
    { lang: 'es', template: 'other', to: '/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001' },
    'note-templates',
    'check-type',
  );
  expect(rings).toContainEqual(expect.stringMatching(/\| Código rápido$/));
});

it('a German section that is called more than is known is pointed at by nothing: the card says where to look', async () => {
  const page = await extension.newAutotaskTab({
    lang: 'de',
    terms: '1',
    section: 'closed',
    traps: '1',
    to: '/Mvc/AdministrationSetup/Landing',
  });
  await restartGuide(extension, 'merge-contacts');
  await followGuide(extension, at('open-contact-merge'));
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('.PrimaryText, .Text2')) {
      if (text.textContent === 'Firmen/Organisationen') text.textContent += ' (Kontakte)';
      if (text.textContent === 'Contact Merge') text.textContent = 'Zusammenführung von Kontakten';
    }
  });
  const isLost = (view: View) =>
    at('open-contact-merge')(view) &&
    view.spotlight === null &&
    view.card.buttons.includes('Help me find it') &&
    /in German here/.test(view.card.text);
  await waitForView(extension, isLost, 'no ring, and no reason but the language');
  await pressCard(page, 'Help me find it');
  await waitForCard(page, (card) => /Where to look.*contacts in its name/.test(card?.text ?? ''));
});
