import { browser } from 'wxt/browser';
import { listSetAside, MOST_SET_ASIDE, type SetAside } from '@/guide/set-aside';

/**
 * Data that was found damaged and is kept beside what the worker writes. No part of the state, so the page that shows
 * it may take it away.
 */
export async function readSetAside(): Promise<SetAside[]> {
  return listSetAside(Object.keys(await browser.storage.local.get(null)));
}

/** One of them as text, for saving; undefined when it is gone. */
export async function querySetAsideText(key: string): Promise<string | undefined> {
  const { [key]: raw } = await browser.storage.local.get(key);
  if (raw === undefined) return undefined;
  return typeof raw === 'string' ? raw : `${JSON.stringify(raw, null, 2)}\n`;
}

export async function removeSetAside(key: string): Promise<void> {
  if (listSetAside([key]).length > 0) await browser.storage.local.remove(key);
}

/** Drops the oldest where there are more than are kept. */
export async function boundSetAside(): Promise<void> {
  const old = (await readSetAside()).slice(MOST_SET_ASIDE).map(({ key }) => key);
  if (old.length > 0) await browser.storage.local.remove(old);
}
