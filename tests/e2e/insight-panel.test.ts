import { expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide } from './steps/technician';

/** A panel of another maker on the ticket page, which has a New Note and a Save & Close of its own (docs/AUTOTASK.md 3.1). */
const extension = setUpExtension();
const TICKET = '/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001';

it.each([
  ['beside the ticket in a wide window', 1500],
  ['behind a tab in a narrow one', 1200],
])('the guide for notes points at nothing in it: %s', async (_, width) => {
  const page = await extension.newAutotaskTab({ shell: 'g2', to: TICKET });
  await page.setViewportSize({ width, height: 900 });
  if (width < 1284) await page.getByText('Insights', { exact: true }).click();
  const panel = page.locator('.InsightFrame');
  await panel.waitFor({ state: 'visible' });
  expect(await page.frameLocator('.InsightFrame').locator('button').allTextContents()).toContain('New Note');
  await restartGuide(extension, 'note-templates');
  const way = await followGuide(extension, ({ card }) => card.step === 'fill-in');
  expectRightControls(way);
  expect(way.map(({ step, pointedAt }) => pointedAt && step)).toContain('new-note');
});
