import { browser } from 'wxt/browser';
import { parseDraft, type Draft } from '@/guide/popup/draft';

const KEY = 'draft';

/**
 * What was typed in the popup since the browser was started. No part of the worker's state: the popup reads and writes it
 * itself. Never throws for what is in storage.
 */
export async function readDraft(): Promise<Draft> {
  const { [KEY]: raw } = await browser.storage.session.get(KEY);
  return parseDraft(raw);
}

/** Keeps it until the browser is closed; at most as much as the browser takes. */
export async function writeDraft(draft: Draft): Promise<void> {
  await browser.storage.session.set({ [KEY]: draft }).catch(() => undefined);
}
