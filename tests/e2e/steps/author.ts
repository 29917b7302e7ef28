import type { Page } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { followGuide as follow } from '../../driver/follow-guide.mjs';
import { actOn } from '../../driver/hand.mjs';
import { pressCard } from '../../driver/signpost-page.mjs';
import { whatIsAt } from '../../driver/what-is-at.mjs';
import type { Draft, Drafts } from '@/guide/draft/draft';
import type { Extension, Variant } from '../../setup/e2e-context';
import { queryView, restartGuide, waitForView } from './technician';

/** Something that a person did in Autotask: in which of its windows, where, and on what. */
export interface Deed {
  window: number;
  box: { x: number; y: number; width: number; height: number };
  on: string;
  /** The step of the guide that ships. */
  step: string;
}

/** So long a page may take until what is to be used is where it was. */
const PATIENCE_MS = 4000;

/** Follows a guide that ships, and notes what was done on the way. */
export async function noteDeeds(extension: Extension, variant: Variant, procedure: string): Promise<Deed[]> {
  const tab = await extension.newAutotaskTab(variant);
  await restartGuide(extension, procedure);
  const windows: Page[] = [tab];
  const deeds: Deed[] = [];
  for await (const { card, spotlight, pointedAt } of follow(extension.context)) {
    if (!spotlight || card.state !== 'pointing') continue;
    const { page, box } = spotlight;
    if (!windows.includes(page)) windows.push(page);
    deeds.push({ window: windows.indexOf(page), box, on: pointedAt ?? '', step: card.step });
  }
  await closeAutotask(extension);
  return deeds;
}

/** Closes all tabs and windows of Autotask. */
export async function closeAutotask({ context }: Extension): Promise<void> {
  const pages = context.pages().filter((page) => page.url().includes('autotask.net'));
  await Promise.all(pages.map((page) => page.close()));
}

/** Begins to record in a practice Autotask, and gives its tab. */
export async function beginRecording(extension: Extension, variant: Variant): Promise<Page> {
  const page = await extension.newAutotaskTab(variant);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.extensionId}/options.html#/write`);
  await options.getByRole('button', { name: 'Record', exact: true }).click();
  await waitForSteps(extension, 0);
  await options.close();
  return page;
}

/** Waits until so many steps are recorded, and gives the tab or window that has the card. */
export async function waitForSteps(extension: Extension, count: number): Promise<Page> {
  const { page } = await waitForView(
    extension,
    ({ card }) => new RegExp(`Recording · ${count} step`).test(card.text),
    `${count} steps`,
  );
  return page;
}

/**
 * Does the same again, while it is recorded or not, as far as what was used is where it was. Gives the windows it was done in; tells
 * how many steps there are after each deed.
 */
export async function repeatDeeds(
  extension: Extension,
  tab: Page,
  deeds: readonly Deed[],
  onDone: (index: number, steps: number) => void = () => undefined,
): Promise<Page[]> {
  const known = new Set(extension.context.pages());
  const windows: Page[] = [tab];
  let steps = await countSteps(extension);
  const isRecorded = steps >= 0;
  for (const [index, { window, box, on }] of deeds.entries()) {
    const before = steps;
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      for (const page of extension.context.pages())
        if (!known.has(page) && !windows.includes(page)) windows.push(page);
      const page = windows[window];
      const at = page && !page.isClosed() ? await find(page, box, on) : undefined;
      if (page && at) {
        await actOn(page, at);
        // The card may just be on its way to another window.
        if (isRecorded)
          await expect
            .poll(async () => (steps = Math.max(steps, await countSteps(extension))), { timeout: 3000 })
            .toBeGreaterThan(before)
            .catch(() => undefined);
        onDone(index, steps);
        break;
      }
      if (Date.now() > deadline) break;
      await sleep(50);
    }
  }
  return windows;
}

/** Where the thing is now: where it was, or where its words are, scrolled into view. */
async function find(page: Page, box: Deed['box'], on: string): Promise<Deed['box'] | undefined> {
  const is = async (at: Deed['box']) => calm(await whatIsAt(page, at)) === calm(on);
  if (await is(box)) return box;
  const words = on.split('|')[1]?.trim();
  if (!words) return undefined;
  for (const frame of page.frames())
    // What is like it may stand before it.
    for (const found of await frame.getByText(words, { exact: true }).filter({ visible: true }).all()) {
      await found.scrollIntoViewIfNeeded().catch(() => undefined);
      const at = await found.boundingBox().catch(() => null);
      if (at && (await is(at))) return at;
    }
  return undefined;
}

/** Without what only says where the pointer is. */
export const calm = (what: string) => what.replace(/ (Hover|Pressed)Background/, '');

async function countSteps(extension: Extension): Promise<number> {
  const view = await queryView(extension);
  return Number(/Recording · (\d+)/.exec(view?.card.text ?? '')?.[1] ?? -1);
}

/** Ends the recording, and gives the editor with the draft that came of it. */
export async function finishRecording(extension: Extension): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  const view = await queryView(extension);
  await pressCard(view!.page, 'Finish');
  const editor = await opened;
  await editor.getByRole('link', { name: 'Follow and publish' }).waitFor();
  return editor;
}

/** The office's drafts, as they are stored. */
export async function readDrafts(extension: Extension): Promise<Record<string, Draft>> {
  const worker = await extension.worker();
  const packed = await worker.evaluate(async () => {
    type Area = { get(key: string): Promise<{ drafts: string }> };
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
    return (await storage.local.get('drafts')).drafts;
  });
  return (JSON.parse(packed) as Drafts).procedures;
}
