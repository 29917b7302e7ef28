import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls, listRinged } from './steps/right-controls';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Templates that change what was chosen before: the category of a ticket, and who may see a note (5.3). */
const extension = setUpExtension();

const at = (step: string) => (view: View) => view.card.step === step;
const isPointing = (step: string) => (view: View) => at(step)(view) && view.spotlight !== null;

async function chooseTemplate(page: Page, template: string): Promise<void> {
  await page.locator('.FormTemplateSelector > .SingleItemSelector2').click();
  await page.locator('.ContextOverlay.Active .Item', { hasText: template }).click();
}

it.each<Variant>([{ traps: '1' }, { shell: 'g0', windows: 'tab' }, { lang: 'de' }, { lang: 'es' }])(
  'the category is looked at again after a template has changed it: %o',
  async (variant) => {
    await extension.newAutotaskTab({ saving: 'both', ...variant });
    await restartGuide(extension, 'ticket-categories');
    const way = await followGuide(extension, at('choose-ticket-template'));
    const { page } = await waitForView(extension, isPointing('choose-ticket-template'), 'the box');
    // In a small window the card has no room for tips.
    await page.setViewportSize({ width: 1280, height: 900 });
    await waitForCard(page, (card) => /A template may change the category, too\./.test(card?.text ?? ''));
    await chooseTemplate(page, 'CHG - Change request');
    await page.waitForURL(/categoryId=2/);
    const { spotlight } = await waitForView(
      extension,
      isPointing('choose-ticket-template'),
      'the box, still',
    );
    await expect.poll(() => whatIsAt(page, spotlight!.box)).toMatch(/\| CHG - Change request$/);
    await pressCard(page, 'I did it');
    const organization = page.locator('.SingleDataSelector2').first().locator('.SearchBox input');
    await organization.click();
    await page.locator('.SingleDataSelectorAutoCompleteOverlay.Active .Item').first().click();
    const rest = await followGuide(extension, at('change-later'));
    expectRightControls([...way, ...rest]);
    expect(listRinged(rest)).toContain('save-ticket');
    await page.waitForURL(/TicketDetail/);
  },
);

it.each<Variant>([{ traps: '1' }, { shell: 'g0', lang: 'de' }, { lang: 'es' }])(
  'an internal note is not published unaware where a template says so: %o',
  async (variant) => {
    const to = '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage?ticketId=29001';
    const page = await extension.newAutotaskTab({ publish: 'field', saving: 'both', ...variant, to });
    await restartGuide(extension, 'note-templates');
    await followGuide(extension, at('choose-template'));
    await waitForView(extension, isPointing('choose-template'), 'the box');
    await chooseTemplate(page, 'HAND - Int: hand-over');
    await pressCard(page, 'I did it');
    const { card, spotlight } = await waitForView(extension, isPointing('check-type'), 'the type');
    expect(await whatIsAt(page, spotlight!.box)).toMatch(/\| Int note added by a Resource$/);
    const publishTo = page.locator('.EditorContainer', { hasText: 'Publish To' });
    expect(await publishTo.textContent()).toContain('All Autotask Users');
    expect(card.text).toMatch(/at Publish To/);
    expect(card.text).toMatch(/Check Publish To, too/);
    await pressCard(page, 'Got it');
    await waitForCard(page, (each) => each?.step === 'fill-in');
  },
);
