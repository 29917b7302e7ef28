import { browser } from 'wxt/browser';
import { parseSession, type Session } from '@/guide/session';

const KEY = 'session';

/** What is kept while the browser runs. Never throws for what is in storage. */
export async function readSession(): Promise<Session> {
  const { [KEY]: raw } = await browser.storage.session.get(KEY);
  return parseSession(raw);
}

/** Replaces it; for the background only. */
export async function writeSession(session: Session): Promise<void> {
  await browser.storage.session.set({ [KEY]: session });
}
