// @ts-check
import { SLOW, write } from './peers.mjs';

/** ROBULA+ can take minutes for one element; nobody waits for that at a tour. */
const PATIENCE = 2000;

/**
 * One selector of the slow peer, or none when it takes too long: then the script is broken off from outside.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session
 * @param {string} path
 * @returns {Promise<string | null>}
 */
export async function writeSlowly(page, session, path) {
  const timer = setTimeout(() => void session.send('Runtime.terminateExecution').catch(() => {}), PATIENCE);
  try {
    return await write(page, SLOW, path);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
