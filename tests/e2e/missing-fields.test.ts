import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard, waitForCard, type Card } from '../driver/signpost-page.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { queryView, restartGuide } from './steps/technician';

/** Where a field of a ticket or a note isn't there: no ring on anything, and where it should be in words (8.15, 8.18). */
const extension = setUpExtension();

const NEW_TICKET = '/Mvc/ServiceDesk/TicketNew.mvc/Create';
const NEW_NOTE = '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage?ticketId=29001';

/** What the card says when somebody asks it for help, at a step that has no ring. */
async function askWhere(page: Page, step: string): Promise<string> {
  const wanted = (card: Card | null) => card?.step === step && card.buttons.includes('Help me find it');
  await waitForCard(page, wanted, { timeout: 20_000 });
  expect((await queryView(extension))?.spotlight).toBeNull();
  await pressCard(page, 'Help me find it');
  const helped = await waitForCard(page, (card) => /Where to look/.test(card?.text ?? ''));
  return helped!.text;
}

it.each<[Variant, string]>([
  [{ traps: '1' }, 'ticket-categories'],
  [{ traps: '1' }, 'customer-support-request'],
])('a new ticket without the field for its category: %o, %s', async (variant, procedure) => {
  const page = await extension.newAutotaskTab({ ...variant, to: NEW_TICKET });
  await page.locator('.CategoryEditorContainer').evaluate((field) => field.remove());
  await startAt(page, procedure, 'choose-category');
  expect(await askWhere(page, 'choose-category')).toMatch(/At the top of the ticket, above the other fields/);
});

it('a note without its box for speed codes', async () => {
  const page = await extension.newAutotaskTab({ traps: '1', to: NEW_NOTE });
  await page.locator('.FormTemplateSelector').evaluate((box) => box.remove());
  await startAt(page, 'note-templates', 'choose-template');
  expect(await askWhere(page, 'choose-template')).toMatch(/At the right end of the toolbar/);
});

it('a note whose tool bar has several lists, none of which says what it is', async () => {
  const page = await extension.newAutotaskTab({ template: 'other', to: NEW_NOTE });
  await page.locator('.FormTemplateSelector').evaluate((box) => {
    box.removeAttribute('class');
    for (const text of box.querySelectorAll('.Text')) text.textContent = 'Choose';
    box.after(box.cloneNode(true));
  });
  await startAt(page, 'note-templates', 'choose-template');
  const isUnsure = (card: Card | null) => card?.step === 'choose-template' && /won’t guess/.test(card.text);
  await waitForCard(page, isUnsure, { timeout: 20_000 });
  expect((await queryView(extension))?.spotlight).toBeNull();
});

/** Begins the guide, and passes over what comes before this step. */
async function startAt(page: Page, procedure: string, step: string): Promise<void> {
  await restartGuide(extension, procedure);
  for (let tries = 0; tries < 8; tries += 1) {
    const card = await waitForCard(page, (each) => each !== null);
    if (card?.step === step) return;
    await pressCard(page, 'Skip this step');
    await waitForCard(page, (each) => each !== null && each.step !== card?.step);
  }
}
