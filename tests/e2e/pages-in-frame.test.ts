import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { View } from '../driver/view.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { mergeTwoContacts } from './steps/merge-contacts';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Pages that open in Autotask's own page and not in a window: a new ticket (4.7), Contact Merge in a copy of 2018 (5.3). */
const extension = setUpExtension();

const at = (step: string) => (view: View) => view.card.step === step;

/** The page's frame, while it shows what the address says. */
async function getFrame(page: Page, path: string): Promise<Frame> {
  const query = () => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(path));
  await expect.poll(() => query() !== undefined, { timeout: 10_000 }).toBe(true);
  return query()!;
}

describe.each(['ticket-categories', 'customer-support-request'])('%s', (procedure) => {
  const after = procedure === 'ticket-categories' ? 'change-later' : 'prioritise';

  it.each<Variant>([
    { shell: 'g2', saving: 'both', traps: '1' },
    { shell: 'g1', saving: 'close', plus: 'word' },
    { shell: 'g0', saving: 'both', lang: 'de' },
  ])('goes on in the page itself: %o', async (variant) => {
    const page = await extension.newAutotaskTab({ windows: 'frame', ...variant });
    await restartGuide(extension, procedure);
    const way = await followGuide(extension, at('fill-in'));
    const frame = await getFrame(page, 'TicketNew');
    const input = (label: string) => frame.locator('.EditorContainer', { hasText: label }).locator('input');
    await input('Organization').first().click();
    await frame.locator('.SingleDataSelectorAutoCompleteOverlay.Active .Item').first().click();
    await input('Ticket Title').fill('The printer is on fire');
    const rest = await followGuide(extension, at(after));
    expectRightControls([...way, ...rest]);
    const pointed = [...way, ...rest].flatMap(({ step, pointedAt }) => (pointedAt ? [step] : []));
    expect(pointed).toEqual(expect.arrayContaining(['new-ticket', 'choose-category', 'save-ticket']));
    await getFrame(page, variant['saving'] === 'both' ? 'TicketDetail' : 'MyWorkspaceAndQueues');
    expect(extension.context.pages().filter((each) => /TicketNew/.test(each.url()))).toEqual([]);
  });
});

describe('Contact Merge', () => {
  it.each<Variant>([
    { shell: 'g2', traps: '1' },
    { shell: 'g0', section: 'closed', merged: 'closes' },
  ])('with two fields is gone through: %o', async (variant) => {
    const page = await extension.newAutotaskTab({ windows: 'frame', ...variant });
    const framed: string[] = [];
    page.on('framenavigated', (frame) => frame !== page.mainFrame() && framed.push(frame.url()));
    expect(await mergeTwoContacts(extension)).toContain('The KB article explains');
    expect(framed).toContainEqual(expect.stringContaining('ContactMerge'));
  });

  it('with three fields has its first one pointed at', async () => {
    const page = await extension.newAutotaskTab({
      windows: 'frame',
      merge: 'three',
      shell: 'g0',
      traps: '1',
    });
    await restartGuide(extension, 'merge-contacts');
    const way = await followGuide(extension, at('choose-account'));
    expectRightControls(way);
    await waitForView(extension, (view) => at('choose-account')(view) && view.spotlight !== null, 'the ring');
    await getFrame(page, 'ContactMerge');
  });
});
