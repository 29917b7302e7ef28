import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { followGuide, waitForView } from './steps/technician';

/** A guide made by doing the task once. */
const extension = setUpExtension();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Begins to record in a practice Autotask, and gives its tab. */
async function beginRecording(variant: Variant): Promise<Page> {
  const page = await extension.newAutotaskTab(variant);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.extensionId}/options.html#/write`);
  await button(options, 'Record').click();
  await waitForCard(page, (card) => /Recording · 0 steps/.test(card?.text ?? ''));
  await options.close();
  return page;
}

/** Waits until so many steps are recorded, and gives the tab or window that has the card. */
async function waitForSteps(count: number): Promise<Page> {
  const { page } = await waitForView(
    extension,
    ({ card }) => new RegExp(`Recording · ${count} step`).test(card.text),
    `${count} steps`,
  );
  return page;
}

/** Ends the recording, and gives the editor with the draft that came of it. */
async function finish(page: Page): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  await pressCard(page, 'Finish');
  const editor = await opened;
  await editor.getByRole('link', { name: 'Follow and publish' }).waitFor();
  return editor;
}

/** The first such text in view, in whatever frame it is. */
async function findText(page: Page, text: string): Promise<Locator> {
  return vi.waitFor(async () => {
    for (const frame of page.frames()) {
      const found = frame.getByText(text, { exact: true }).filter({ visible: true }).first();
      if (await found.isVisible()) return found;
    }
    throw new Error(`“${text}” is not in view`);
  }, 5000);
}

describe('the way to Contact Merge', () => {
  it('is recorded, followed and ticks itself', async () => {
    const variant = { shell: 'g2', nav: 'open' };
    const page = await beginRecording(variant);
    await page.getByText('Admin', { exact: true }).first().click();
    await waitForSteps(1);
    await (await findText(page, 'Features & Settings')).click();
    await waitForSteps(2);
    await (await findText(page, 'Contact Merge')).click();
    const last = await waitForSteps(3);
    const editor = await finish(last);
    await editor.getByRole('link', { name: 'Follow and publish' }).click();
    // Whoever stands where the guide leads to needs no way there.
    await Promise.all([page, last].map((each) => each.close()));
    await extension.newAutotaskTab(variant);
    await button(editor, 'Follow it yourself').click();
    const way = await followGuide(extension);
    expect(way.map(({ pointedAt }) => pointedAt).filter(Boolean)).toEqual([
      expect.stringMatching(/Admin|fa-gear/),
      expect.stringContaining('Features & Settings'),
      expect.stringContaining('Contact Merge'),
    ]);
  });
});
