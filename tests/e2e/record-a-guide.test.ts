import { describe, expect, it } from 'vitest';
import { pressCard, readCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { beginRecording, waitForSteps } from './steps/author';
import { queryView } from './steps/technician';

/** The card while a guide is recorded. */
const extension = setUpExtension();
const MERGE = { shell: 'g2', to: '/Mvc/CRM/ContactMerge.mvc' };

const says = (text: RegExp) => (card: { text: string } | null) => text.test(card?.text ?? '');

describe('while a guide is recorded', () => {
  it('a control that is only pointed out becomes a step, and Autotask gets no press', async () => {
    const page = await beginRecording(extension, MERGE);
    const merge = page.locator('.Button2', { hasText: /^Merge$/ });
    // What may be final is said before it is pressed.
    await merge.hover();
    await waitForCard(page, says(/This may be final: “merge”/));
    const before = await page.content();
    await pressCard(page, 'Point only');
    await waitForCard(page, says(/only points it out/));
    await merge.click();
    await waitForSteps(extension, 1);
    expect((await readCard(page))?.text).toContain('Click “Merge”');
    expect(await page.content()).toBe(before);
  });

  it('a row of people’s data is a step without a name', async () => {
    const page = await beginRecording(extension, {
      shell: 'g2',
      to: '/Mvc/ServiceDesk/MyWorkspaceAndQueuesTickets.mvc/Summary',
    });
    await page.locator('tr.Display td:nth-child(3)').first().click();
    await waitForCard(page, says(/Choose the record/));
  });

  it('steps are taken back, written by hand, and kept when the worker dies', async () => {
    const page = await beginRecording(extension, MERGE);
    await pressCard(page, 'Step by hand');
    await waitForSteps(extension, 1);
    await pressCard(page, 'Step by hand');
    await waitForSteps(extension, 2);
    await pressCard(page, 'Undo last');
    await waitForSteps(extension, 1);
    await extension.killWorker();
    await pressCard(page, 'Step by hand');
    await waitForSteps(extension, 2);
  });

  it('it can be thrown away, and nothing of it stays on the page', async () => {
    const page = await beginRecording(extension, MERGE);
    await pressCard(page, 'Step by hand');
    await waitForSteps(extension, 1);
    await pressCard(page, 'Throw away');
    await expect.poll(() => queryView(extension)).toBeNull();
    await page.locator('.Button2').first().click();
    expect(await queryView(extension)).toBeNull();
  });
});
