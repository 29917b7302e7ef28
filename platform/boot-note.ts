import { browser } from 'wxt/browser';
import type { BootNote } from '@/guide/messages';

/** Writes what boot reads when a frame loads; for the background only. */
export async function writeBootNote(boot: BootNote): Promise<void> {
  await browser.storage.local.set({ boot });
}
