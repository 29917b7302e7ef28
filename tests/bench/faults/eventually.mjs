// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/**
 * Waits until something is so.
 *
 * @param {string} what for the error
 * @param {() => unknown} holds
 * @param {number} [ms]
 */
export async function eventually(what, holds, ms = PATIENCE_MS) {
  const deadline = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${ms} ms for ${what}.`);
    await sleep(20);
  }
}

/**
 * Gives up on what takes longer than anything here may, such as a question to a page that no longer answers.
 *
 * @template T
 * @param {number} ms
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function within(ms, work) {
  const timer = new AbortController();
  const tooLate = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`No end within ${ms} ms.`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    timer.abort();
  }
}
