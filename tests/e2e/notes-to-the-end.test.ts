import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, queryView, restartGuide, waitForView } from './steps/technician';

/** Notes up to their being saved: where there is a Save, never by Save & Close, which may go on to close the ticket (8.15). */
const extension = setUpExtension();

const TICKET = '/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001';
const at = (step: string) => (view: View) => view.card.step === step;
const isPointing = (view: View) => at('save-note')(view) && view.spotlight !== null;

const titleOf = (page: Page) => page.locator('.EditorContainer', { hasText: 'Note Title' }).locator('input');

it.each<Variant>([
  { shell: 'g2', traps: '1' },
  { shell: 'g1', windows: 'tab', late: '800' },
  { shell: 'g0', windows: 'moved', traps: '1' },
  { lang: 'de', traps: '1' },
  { lang: 'es' },
])('a note with a Save is saved by that: %o', async (variant) => {
  await extension.newAutotaskTab({ saving: 'both', ...variant, to: TICKET });
  await restartGuide(extension, 'note-templates');
  const way = await followGuide(extension, at('fill-in'));
  const { page } = await waitForView(extension, at('fill-in'), 'the note');
  await titleOf(page).fill('Rebooted the server');
  const rest = await followGuide(extension);
  expectRightControls([...way, ...rest]);
  const saved = rest.flatMap(({ step, pointedAt }) => (step === 'save-note' && pointedAt ? [pointedAt] : []));
  expect(saved).toEqual([expect.stringMatching(/\| (Save|Speichern|Guardar)$/)]);
  expect(rest.at(-1)?.text).toContain('All done');
  await page.waitForURL(/TicketDetail/);
  expect(await page.getByText('Closing Note').count()).toBe(0);
});

it.each<Variant>([
  { shell: 'g2', traps: '1' },
  { shell: 'g1', lang: 'de', windows: 'tab' },
  { lang: 'es', traps: '1', late: '800' },
])('where another tab of the ticket is open, Activity is opened first: %o', async (variant) => {
  await extension.newAutotaskTab({ activity: 'other', saving: 'menu', ...variant, to: TICKET });
  await restartGuide(extension, 'note-templates');
  const way = await followGuide(extension, at('choose-template'));
  expectRightControls(way);
  const rings = way.flatMap(({ step, pointedAt }) => (step === 'new-note' && pointedAt ? [pointedAt] : []));
  expect(rings.map((on) => on.split('| ')[1])).toEqual([
    expect.stringMatching(/^(Activity|Aktivität|Actividad)$/),
    expect.stringMatching(/^(New Note|Neue Notiz)$/),
  ]);
});

it('a Save that is grayed out hands its ring to no Save & Close', async () => {
  await extension.newAutotaskTab({ saving: 'waits', to: TICKET });
  await restartGuide(extension, 'note-templates');
  await followGuide(extension, at('fill-in'));
  const { page } = await waitForView(extension, at('fill-in'), 'the note');
  await titleOf(page).fill('');
  await pressCard(page, 'I did it');
  await waitForCard(page, (each) => /Save is grayed out/.test(each?.text ?? ''));
  expect((await queryView(extension))?.spotlight).toBeNull();
  await titleOf(page).fill('Rebooted the server');
  const { spotlight } = await waitForView(extension, isPointing, 'Save');
  expect(await whatIsAt(page, spotlight!.box)).toMatch(/\| Save$/);
  expectRightControls(await followGuide(extension));
  await page.waitForURL(/TicketDetail/);
});
