import { describe, expect, it } from 'vitest';
import { pressCard, readCard, waitForCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { beginRecording, finishRecording, waitForSteps } from './steps/author';
import { queryView, waitForView } from './steps/technician';

/** The card while a guide is recorded. */
const extension = setUpExtension();
const MERGE = { shell: 'g2', to: '/Mvc/CRM/ContactMerge.mvc' };

/** What the ring is on has these words. */
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

  it('what may be final is said as well to those who come to it by keyboard', async () => {
    const page = await beginRecording(extension, MERGE);
    const merge = page.locator('.Button2', { hasText: /^Merge$/ });
    await merge.evaluate((element: HTMLElement) => {
      element.tabIndex = 0;
      element.focus();
    });
    await waitForCard(page, says(/This may be final: “merge”/));
    await merge.blur();
    await waitForCard(page, (card) => !says(/This may be final/)(card));
  });

  it('a row of people’s data is a step without a name', async () => {
    const page = await beginRecording(extension, {
      shell: 'g2',
      to: '/Mvc/ServiceDesk/MyWorkspaceAndQueuesTickets.mvc/Summary',
    });
    await page.locator('tr.Display td:nth-child(3)').first().click();
    // The ticket has opened in a window of its own, and the card with it.
    await waitForView(extension, ({ card }) => says(/Choose the record/)(card), 'the step');
  });

  it('further steps can be recorded into a draft, after the step that is chosen', async () => {
    const page = await beginRecording(extension, { shell: 'g2', nav: 'open' });
    await page.getByText('Contracts', { exact: true }).first().click();
    await waitForSteps(extension, 1);
    await page.getByText('Admin', { exact: true }).first().click();
    await waitForSteps(extension, 2);
    const editor = await finishRecording(extension);
    const steps = editor.getByRole('navigation', { name: 'Steps' }).getByRole('button');
    await steps.filter({ hasText: 'Contracts' }).first().click();
    await editor.getByRole('button', { name: 'Record from here' }).click();
    const { page: autotask } = await waitForView(
      extension,
      ({ card }) => /after the step “Click “Contracts””/.test(card.text),
      'the card of the recording',
    );
    await autotask.getByText('Projects', { exact: true }).first().click();
    await waitForSteps(extension, 1);
    await pressCard(autotask, 'Finish');
    await expect
      .poll(() => steps.allTextContents())
      .toEqual(['1Click “Contracts”', '2Click “Projects”', '3Click Admin', 'Add a step']);
    await editor.close();
    await page.close();
  });

  it('a menu that opens when its name is pointed at needs no press, and the guide knows the way', async () => {
    const variant = { shell: 'g0' };
    const page = await beginRecording(extension, variant);
    await page.getByText('Robin').first().hover();
    // So long after what was done last nothing else has opened the menu.
    await page.getByText('Preferences', { exact: true }).click({ delay: 50 });
    await waitForCard(page, says(/Recording · 1 step/));
    const editor = await finishRecording(extension);
    await page.close();
    await editor.getByRole('link', { name: 'Follow and publish' }).click();
    await extension.newAutotaskTab(variant);
    await editor.getByRole('button', { name: 'Follow it yourself' }).click();
    const { page: followed } = await waitForView(
      extension,
      ({ spotlight }) => spotlight !== null,
      'the name',
    );
    // A press on the name would lead elsewhere in this shell.
    await followed.getByText('Robin').first().hover();
    const entry = followed.getByText('Preferences', { exact: true });
    const { y } = (await entry.boundingBox())!;
    const isOnEntry = ({ spotlight }: View) => Math.abs((spotlight?.box.y ?? 0) - y) < 20;
    await waitForView(extension, isOnEntry, 'the entry of the menu');
    await entry.click();
    await waitForView(extension, ({ card }) => /All done/.test(card.text), 'the end');
  });

  it('a note is written on the card, and neither Autotask nor the recording hears the letters', async () => {
    const page = await beginRecording(extension, MERGE);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup', 'beforeinput', 'input', 'change', 'focusin'])
        document.addEventListener(type, () => heard.push(type), true);
    });
    await pressCard(page, 'Note');
    await waitForCard(page, says(/Your note/));
    await page.keyboard.type('Ask the customer first.');
    await page.keyboard.press('Enter');
    await waitForSteps(extension, 1);
    expect((await readCard(page))?.text).toContain('Last step: Ask the customer first.');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await pressCard(page, 'Note');
    await waitForCard(page, says(/Your note/));
    await page.keyboard.type('Twice.');
    await pressCard(page, 'Keep it with this step');
    const editor = await finishRecording(extension);
    await editor.getByLabel('What to say', { exact: true }).waitFor();
    expect(await editor.getByLabel('What to say', { exact: true }).inputValue()).toMatch(
      /^Ask the customer first\./,
    );
    await page.close();
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
    expect(await waitForSteps(extension, 2)).toBe(page);
  });

  it('all of it can be thrown away, and nothing stays on the page', async () => {
    const page = await beginRecording(extension, MERGE);
    await pressCard(page, 'Step by hand');
    await waitForSteps(extension, 1);
    await pressCard(page, 'Throw away');
    await pressCard(page, 'Keep recording');
    await waitForSteps(extension, 1);
    await pressCard(page, 'Throw away');
    await waitForCard(page, says(/Throw away the 1 step/));
    await pressCard(page, 'Throw away');
    await expect.poll(() => queryView(extension)).toBeNull();
    await page.locator('.Button2').first().click();
    expect(await queryView(extension)).toBeNull();
  });
});
