import { describe, expect, it } from 'vitest';
import { pressCard, readCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { findFaults } from './steps/axe';
import { beginRecording, finishRecording, waitForSteps } from './steps/author';
import { queryView, waitForView } from './steps/technician';

/** The card while a guide is recorded. */
const extension = setUpExtension();
const VARIANT = { shell: 'g2', nav: 'open', to: '/Mvc/CRM/ContactMerge.mvc' };
const ADMIN = '[role=menuitem]:has(.fa-gear), .fa-gear';

describe('while a guide is recorded', () => {
  it('a control that is only pointed out becomes a step, and Autotask gets no press', async () => {
    const page = await beginRecording(extension, VARIANT);
    const address = page.url();
    await pressCard(page, 'Point only');
    await waitForCard(page, (card) => /only points it out/.test(card?.text ?? ''));
    const admin = page.locator(ADMIN).first();
    await admin.click();
    await waitForSteps(extension, 1);
    expect((await readCard(page))?.text).toContain('Click Admin');
    expect(page.url()).toBe(address);
  });
});
