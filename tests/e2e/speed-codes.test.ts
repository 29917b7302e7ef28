import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { restartGuide, waitForView } from './steps/technician';

/** The list of speed codes is in the document while it is closed, as "code - name of the template", in groups (4.7). */
const extension = setUpExtension();

const NEW_NOTE = '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage?ticketId=29001';
const NEW_TICKET = '/Mvc/ServiceDesk/TicketNew.mvc/Create?categoryId=1';

it.each<[string, string, string, Variant]>([
  ['note-templates', 'choose-template', 'PARTS - Int: waiting for parts', { to: NEW_NOTE, traps: '1' }],
  [
    'note-templates',
    'choose-template',
    'CALL - Ext: call summary',
    { to: NEW_NOTE, lang: 'de', shell: 'g0' },
  ],
  [
    'ticket-categories',
    'choose-ticket-template',
    'USER - New user',
    { to: NEW_TICKET, template: 'other', lang: 'es', traps: '1' },
  ],
])('%s: the ring is on the box, and on no template in its list: %s, %s, %o', async (...args) => {
  const [procedure, step, template, variant] = args;
  const page = await extension.newAutotaskTab(variant);
  await restartGuide(extension, procedure);
  for (let card = await waitForCard(page, (each) => each !== null); card?.step !== step;) {
    const { step: before } = card!;
    await pressCard(page, 'Skip this step');
    card = await waitForCard(page, (each) => each !== null && each.step !== before);
  }
  const closed = page.locator('.FormTemplateSelector .ContextOverlay');
  expect(await closed.locator('.Item', { hasText: template }).count()).toBe(1);
  expect(await closed.isVisible()).toBe(false);

  const isPointing = (view: View) => view.card.step === step && view.spotlight !== null;
  const ringed = async () => {
    const { spotlight } = await waitForView(extension, isPointing, 'the ring on the box');
    return whatIsAt(page, spotlight!.box);
  };
  const box = page.locator('.FormTemplateSelector > .SingleItemSelector2');
  const name = (await box.textContent())!.trim();
  expect(await ringed()).toMatch(new RegExp(`\\| ${name}$`));

  await box.click();
  const open = page.locator('.ContextOverlay.Active');
  expect(await open.locator('.GroupHeader').allTextContents()).toContain('Recent');
  expect(await ringed()).toMatch(new RegExp(`\\| ${name}$`));
  await open.locator('.Item', { hasText: template }).click();
  await open.waitFor({ state: 'detached' });
  expect(await ringed()).toMatch(new RegExp(`\\| ${template}$`));
  await pressCard(page, 'I did it');
  await waitForCard(page, (card) => card !== null && card.step !== step);
});
