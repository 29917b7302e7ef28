import { expect, it } from 'vitest';
import { RIGHT_CONTROLS } from '../driver/right-controls.mjs';
import { pressCard } from '../driver/signpost-page.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls, listRinged } from './steps/right-controls';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Controls that are drawn in another way than is known of Autotask. */
const extension = setUpExtension();

const at = (step: string) => (view: { card: { step: string } }) => view.card.step === step;

it.each<Variant>([
  { section: 'closed', nav: 'open' },
  { section: 'closed', nav: 'collapsed', shell: 'g1' },
])('where tabs are plain buttons, an open one is not pointed at again: %o', async (variant) => {
  await extension.newAutotaskTab({ tabs: 'buttons', ...variant });
  await restartGuide(extension, 'merge-contacts');
  const way = await followGuide(extension, at('choose-source'));
  expectRightControls(way);
  const rings = way.flatMap(({ step, pointedAt }) =>
    step === 'open-contact-merge' && pointedAt ? [pointedAt] : [],
  );
  expect(rings.length).toBeGreaterThan(0);
  expect(rings.filter((on) => /Features & Settings/.test(on))).toEqual([]);
});

it('the 2FA guide goes its way where tabs are plain buttons', async () => {
  await extension.newAutotaskTab({ tabs: 'buttons', section: 'closed' });
  await restartGuide(extension);
  const moments = await followGuide(extension);
  expectRightControls(moments);
  expect(listRinged(moments)).toEqual(
    expect.arrayContaining(['open-code-options', 'request-qr-code', 'add-account', 'confirm-code', 'save']),
  );
  expect(moments.at(-1)?.text).toContain('All done');
});

it.each<Variant>([
  { template: 'placeholder' },
  { template: 'other', lang: 'de' },
  { template: 'other', lang: 'es', shell: 'g1' },
  { template: 'other', shell: 'g0' },
])('finds the box for templates where no text names it: %o', async (variant) => {
  await extension.newAutotaskTab(variant);
  await restartGuide(extension, 'note-templates');
  const { page } = await waitForView(extension, at('open-ticket'), 'the first step');
  await page.goto(`${extension.practice.origin}/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001`);
  await followGuide(extension, at('choose-template'));
  const view = await waitForView(
    extension,
    (each) => at('choose-template')(each) && each.spotlight !== null,
    'the box',
  );
  expect(await whatIsAt(view.page, view.spotlight!.box)).toMatch(RIGHT_CONTROLS['choose-template']!);
});

it.each<Variant>(
  ['headings', 'modules', 'flat'].flatMap((create) => ['g2', 'g1', 'g0'].map((shell) => ({ create, shell }))),
)('leads to a new ticket however the menu of the plus is made: %o', async (variant) => {
  await extension.newAutotaskTab(variant);
  await restartGuide(extension, 'ticket-categories');
  const way = await followGuide(extension, at('choose-category'));
  expectRightControls(way);
  expect(listRinged(way)).toEqual(expect.arrayContaining(['open-new', 'new-ticket']));
});

it.each<Variant>([{ menu: 'my' }, { menu: 'my', lang: 'de' }])(
  'goes by More where the bar has no room for My: %o',
  async (variant) => {
    const page = await extension.newAutotaskTab(variant);
    await page.setViewportSize({ width: 900, height: 700 });
    // It keeps its place in the document.
    expect(await page.locator('[data-slot="header"] button.invisible').count()).toBe(3);
    await restartGuide(extension);
    await waitForView(extension, at('open-profile-menu'), 'the first step');
    await pressCard(page, 'Skip this step');
    const way = await followGuide(extension, at('open-code-options'));
    expectRightControls(way);
    const rings = way.map(({ pointedAt }) => pointedAt ?? '');
    expect(rings.filter((on) => /\| ?More$/.test(on))).not.toEqual([]);
  },
);
