import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** The page that asks for the category before a new ticket: by its list and OK, and by Skip (5.3). */
const extension = setUpExtension();

const at = (step: string) => (view: View) => view.card.step === step;
const isPointing = (view: View) => at('choose-category')(view) && view.spotlight !== null;

/** Follows the guide to the list that asks, on which the ring is. */
async function reachChooser(variant: Variant, procedure: string): Promise<Page> {
  await extension.newAutotaskTab({ category: 'ask', traps: '1', ...variant });
  await restartGuide(extension, procedure);
  expectRightControls(await followGuide(extension, at('choose-category')));
  const { page, spotlight } = await waitForView(extension, isPointing, 'the list of categories');
  expect(await page.title()).toMatch(
    variant['lang'] === 'es' ? /Seleccionar categoría$/ : /Choose Category$/,
  );
  expect(await whatIsAt(page, spotlight!.box)).toMatch(/\| Standard$/);
  return page;
}

async function chooseFromList(page: Page, name: string): Promise<void> {
  await page.locator('.EditorContainer .SingleItemSelector2').first().click();
  await page.locator('.ContextOverlay.Active .Item', { hasText: name }).click();
}

/** The ring is on the field of the ticket now, which shows this category; the guide goes on from there. */
async function expectField(page: Page, category: string, next: string): Promise<void> {
  const { spotlight } = await waitForView(extension, isPointing, 'the field on the ticket');
  await expect.poll(() => whatIsAt(page, spotlight!.box)).toMatch(new RegExp(`\\| ${category}$`));
  await pressCard(page, 'I did it');
  await waitForCard(page, (card) => card?.step === next);
}

const PROCEDURES = [
  ['ticket-categories', 'choose-ticket-template'],
  ['customer-support-request', 'fill-in'],
] as const;

describe.each(PROCEDURES)('%s', (procedure, next) => {
  it.each<Variant>([{ lang: 'de' }, { lang: 'es', shell: 'g1' }])(
    'goes on when the category is chosen from the list, by OK: %o',
    async (variant) => {
      const page = await reachChooser(variant, procedure);
      await chooseFromList(page, 'Hardware Problem');
      // Until OK is pressed the page stays, and so does the step.
      await waitForView(extension, isPointing, 'the list, still');
      await page.getByText('OK', { exact: true }).first().click();
      await page.waitForURL(/categoryId=3/);
      await expectField(page, 'Hardware Problem', next);
    },
  );

  it.each<Variant>([{ lang: 'es' }, { lang: 'de', shell: 'g0' }])(
    'has the category chosen on the ticket where the question is skipped: %o',
    async (variant) => {
      const page = await reachChooser(variant, procedure);
      await page
        .getByText(/^(Skip|Überspringen)$/)
        .first()
        .click();
      await page.waitForURL(/categoryId=1/);
      await waitForView(extension, isPointing, 'the field on the ticket');
      await chooseFromList(page, 'New Employee');
      await page.waitForURL(/categoryId=4/);
      await expectField(page, 'New Employee', next);
    },
  );
});
