import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, queryView, restartGuide, waitForView } from './steps/technician';

/** Tickets that are made and changed, up to their being saved: never by a button that goes on to close them (4.7). */
const extension = setUpExtension();

const TICKET = '/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001';
const at = (step: string) => (view: View) => view.card.step === step;
const isPointing = (step: string) => (view: View) => at(step)(view) && view.spotlight !== null;

async function fillIn(page: Page): Promise<void> {
  const input = (label: string) => page.locator('.EditorContainer', { hasText: label }).locator('input');
  await input('Organization').first().click();
  await page.locator('.SingleDataSelectorAutoCompleteOverlay.Active .Item').first().click();
  await input('Ticket Title').fill('The printer is on fire');
}

describe.each(['ticket-categories', 'customer-support-request'])('%s, a new ticket', (procedure) => {
  const after = procedure === 'ticket-categories' ? 'change-later' : 'prioritise';

  it.each<Variant>([
    { shell: 'g2', saving: 'both', traps: '1' },
    { shell: 'g1', saving: 'close', traps: '1' },
    { saving: 'menu' },
    { saving: 'menu', traps: '1', shell: 'g0' },
    { shell: 'g0', saving: 'both', windows: 'tab' },
    { lang: 'de', saving: 'both' },
    { lang: 'es', saving: 'both' },
  ])('is saved, and stays open: %o', async (variant) => {
    await extension.newAutotaskTab(variant);
    await restartGuide(extension, procedure);
    const way = await followGuide(extension, at('fill-in'));
    const { page } = await waitForView(extension, at('fill-in'), 'the ticket');
    await fillIn(page);
    const rest = await followGuide(extension, at(after));
    expectRightControls([...way, ...rest]);
    const saved = rest.flatMap(({ step, pointedAt }) => (step === 'save-ticket' ? [pointedAt] : []));
    const onlyCloses = variant['saving'] === 'close';
    expect(saved).toEqual([
      ...(variant['saving'] === 'menu' ? [expect.stringMatching(/\| Save & …$/)] : []),
      expect.stringMatching(onlyCloses ? /\| Save & Close$/ : /\| (Save|Speichern|Guardar)$/),
    ]);
    if (onlyCloses) expect(page.isClosed()).toBe(true);
    else await page.waitForURL(/TicketDetail/);
    for (const each of extension.context.pages())
      expect(await each.getByText('Closing Note').count()).toBe(0);
  });
});

it('a Save that is grayed out hands its ring to no Save & Close, which would close the ticket', async () => {
  await extension.newAutotaskTab({ saving: 'waits' });
  await restartGuide(extension, 'ticket-categories');
  await followGuide(extension, at('fill-in'));
  const { page } = await waitForView(extension, at('fill-in'), 'the ticket');
  await pressCard(page, 'I did it');
  const card = await waitForCard(page, (each) => /Save is grayed out/.test(each?.text ?? ''));
  expect(card?.state).toBe('waiting');
  expect((await queryView(extension))?.spotlight).toBeNull();
  await fillIn(page);
  const { spotlight } = await waitForView(extension, isPointing('save-ticket'), 'Save');
  expect(await whatIsAt(page, spotlight!.box)).toMatch(/\| Save$/);
  const way = await followGuide(extension, at('change-later'));
  expectRightControls(way);
  await page.waitForURL(/TicketDetail/);
});

/** Up to Save, with the ring on that. */
async function reachSave(variant: Variant): Promise<Page> {
  await extension.newAutotaskTab(variant);
  await restartGuide(extension, 'ticket-categories');
  await followGuide(extension, at('fill-in'));
  const { page } = await waitForView(extension, at('fill-in'), 'the ticket');
  await fillIn(page);
  await pressCard(page, 'I did it');
  await waitForCard(page, (card) => card?.step === 'save-ticket');
  return page;
}

it('a ticket that Save & Close has closed is not taken for saved: the card asks', async () => {
  const page = await reachSave({ saving: 'both' });
  const { card } = await waitForView(extension, isPointing('save-ticket'), 'Save');
  expect(card.text).toMatch(/Save & Close may go on to close the ticket/);
  await page.locator('.ToolBar').getByText('Save & Close', { exact: true }).click();
  await page.getByText('Closing Note').waitFor();
  await page.locator('.Dialog1').getByText('OK', { exact: true }).click();
  await page.waitForURL(/TicketDetail/);
  await waitForCard(page, (each) => each?.step === 'save-ticket' && /Did that work/.test(each.text));
  await expect(waitForView(extension, at('change-later'), 'a tick', 1000)).rejects.toThrow('a tick');
});

it('a Save that is a picture alone is not known: the card warns of Save & Close before it is pressed', async () => {
  const page = await reachSave({ saving: 'icon' });
  const { card } = await waitForView(extension, isPointing('save-ticket'), 'Save & Close');
  expect(card.text).toMatch(/Where there is a Save, use that, even if it is only a picture/);
  await page.locator('.ToolBar').getByText('Save & Close', { exact: true }).click();
  await page.getByText('Closing Note').waitFor();
  await page.locator('.Dialog1').getByText('Cancel', { exact: true }).click();
  await waitForView(extension, at('save-ticket'), 'the same step');
  await page.locator('.Button2:has(.StandardButtonIcon.Save)').click();
  await page.waitForURL(/TicketDetail/);
  await waitForView(extension, at('save-ticket'), 'the same step: what was pressed is not known');
});

it('a Save out of sight hands its ring to no Save & Close: the card says where it is', async () => {
  const page = await reachSave({ saving: 'both' });
  await waitForView(extension, isPointing('save-ticket'), 'Save');
  const save = page.locator('.PageHeadingContainer .Button2').getByText('Save', { exact: true });
  await save.evaluate((text) => (text.closest<HTMLElement>('.ToolBarItem')!.style.visibility = 'hidden'));
  // The menu that it might be in instead is pressed in vain.
  const { spotlight } = await waitForView(extension, isPointing('save-ticket'), 'the menu');
  await expect
    .poll(async () => whatIsAt(page, (await queryView(extension))?.spotlight?.box ?? spotlight!.box))
    .toMatch(/\| Save & …$/);
  await page
    .getByText('Save & …', { exact: true })
    .evaluate((text) => text.closest('.ToolBarItem')!.remove());
  await waitForCard(page, (card) => card?.step === 'save-ticket' && card.buttons.includes('Help me find it'));
  expect((await queryView(extension))?.spotlight).toBeNull();
  await pressCard(page, 'Help me find it');
  await waitForCard(page, (card) => /In the toolbar of the new ticket/.test(card?.text ?? ''));
});

describe('a ticket that exists', () => {
  it.each<Variant>([
    { shell: 'g2', traps: '1' },
    { shell: 'g1', late: '800' },
    { shell: 'g0', traps: '1' },
    { lang: 'de', traps: '1' },
    { lang: 'es' },
  ])('gets another category by Edit and Save, in the same tab: %o', async (variant) => {
    const page = await extension.newAutotaskTab({ ...variant, to: TICKET });
    await startLater(page);
    const way = await followGuide(extension, at('change-category'));
    await waitForView(extension, isPointing('change-category'), 'the field');
    expect(page.url()).toContain('TicketEdit');
    await page.locator('.CategoryEditorContainer .SingleItemSelector2').click();
    await page.getByText('New Employee', { exact: true }).click();
    await page.waitForURL(/categoryId=4/);
    await waitForView(extension, isPointing('change-category'), 'the field, on the page loaded anew');
    await pressCard(page, 'I did it');
    const { spotlight } = await waitForView(extension, isPointing('save-change'), 'Save');
    const { x, y, width, height } = spotlight!.box;
    const middle = { left: x + width / 2, top: y + height / 2 };
    const isInBar = await page.evaluate(
      ({ left, top }) =>
        document.elementFromPoint(left, top)?.closest('.PageHeadingContainer .ToolBar') != null,
      middle,
    );
    expect(isInBar).toBe(true);
    const rest = await followGuide(extension);
    expectRightControls([...way, ...rest]);
    expect(rest.at(-1)?.text).toContain('The KB article lists');
    await page.waitForURL(/TicketDetail/);
  });

  it('whose tool bar has no Edit gets no ring on another one', async () => {
    const page = await extension.newAutotaskTab({ traps: '1', to: TICKET });
    const edit = page.locator('.PageHeadingContainer .ToolBar .Button2', { hasText: /^Edit$/ });
    await edit.waitFor();
    await edit.evaluate((button) => document.querySelector('.EntityActivity')!.prepend(button));
    await startLater(page);
    await pressCard(page, 'Got it');
    const card = await waitForCard(
      page,
      (each) => each?.step === 'edit-ticket' && each.buttons.includes('Help me find it'),
    );
    expect(card?.state).toBe('waiting');
    expect((await queryView(extension))?.spotlight).toBeNull();
  });

  it('is not taken for saved when somebody presses Save & Close, which asks for a closing note', async () => {
    const page = await extension.newAutotaskTab({ to: TICKET });
    await startLater(page);
    await followGuide(extension, at('change-category'));
    await waitForView(extension, isPointing('change-category'), 'the field');
    await pressCard(page, 'I did it');
    await waitForView(extension, isPointing('save-change'), 'Save');
    await page.getByText('Save & Close', { exact: true }).click();
    await page.getByText('Closing Note').waitFor();
    await page.locator('.Dialog1').getByText('Cancel', { exact: true }).click();
    await waitForView(extension, isPointing('save-change'), 'Save, still');
  });

  it('whose quick note alone has a Save gets no ring on that', async () => {
    const page = await extension.newAutotaskTab({ traps: '1', to: TICKET });
    await startLater(page);
    await followGuide(extension, at('change-category'));
    await waitForView(extension, isPointing('change-category'), 'the field');
    await page.locator('.PageHeadingContainer .ToolBar').evaluate((bar) => bar.remove());
    await pressCard(page, 'I did it');
    const card = await waitForCard(
      page,
      (each) => each?.step === 'save-change' && each.buttons.includes('Help me find it'),
    );
    expect(card?.state).toBe('waiting');
    await expect(waitForView(extension, isPointing('save-change'), 'a ring', 1000)).rejects.toThrow('a ring');
  });
});

/** Passes over the steps of a new ticket, up to what comes later. */
async function startLater(page: Page): Promise<void> {
  await restartGuide(extension, 'ticket-categories');
  let view = await waitForView(extension, () => true, 'a card');
  while (!at('change-later')(view)) {
    const { step } = view.card;
    await pressCard(page, 'Skip this step');
    view = await waitForView(extension, (each) => !at(step)(each), 'the next step');
  }
}
