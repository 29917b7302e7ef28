// @ts-check
// Plays a guide from start to end as a technician would, and photographs each step. It knows nothing of the
// practice Autotask: only what the card says and what the spotlight points at. So it is a proof as well.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { followGuide } from '../../tests/driver/follow-guide.mjs';
import { openPopup, START_BUTTON } from '../../tests/driver/popup.mjs';
import { findView } from '../../tests/driver/view.mjs';
import { writeFilmstrip } from './filmstrip.mjs';
import { PlainError, say } from './plain.mjs';
import { root } from './run.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('../../tests/driver/view.mjs').View} View */
/** @typedef {import('./filmstrip.mjs').Frame} Frame */
/** @typedef {{ extensionId: string, startUrl: string, folder?: string }} DemoOptions */

const START_TIMEOUT_MS = 20_000;

/**
 * @param {BrowserContext} context
 * @param {DemoOptions} options
 * @returns {Promise<{ page: string, frames: Frame[] }>} the file with the filmstrip, and what is on it
 */
export async function playDemo(context, { extensionId, startUrl, folder = join(root, '.output', 'demo') }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  /** @type {Frame[]} */
  const frames = [];
  try {
    await startGuide(context, extensionId, startUrl);
    for await (const view of followGuide(context)) {
      const last = frames.at(-1);
      if (last?.step === view.card.step && last.state === view.card.state) continue;
      frames.push(await photograph(view, folder, frames.length + 1));
    }
  } catch (error) {
    await photographFailure(context, folder);
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The demo stopped: ${reason}\nThe last view is in ${join(folder, 'failed-*.png')}`);
  }
  return { page: writeFilmstrip(folder, frames), frames };
}

/**
 * @param {BrowserContext} context
 * @param {string} extensionId
 * @param {string} startUrl
 */
async function startGuide(context, extensionId, startUrl) {
  const autotask = context.pages()[0] ?? (await context.newPage());
  await autotask.goto(startUrl);
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: START_BUTTON }).first().click({ timeout: START_TIMEOUT_MS });
  await findView(context, () => true, 'the card, after Start was pressed in the popup');
  await popup.close();
}

/**
 * @param {View} view
 * @param {string} folder
 * @param {number} number
 * @returns {Promise<Frame>}
 */
async function photograph({ page, card: { step, state, text } }, folder, number) {
  const name = (state === 'done' ? 'done' : step).replaceAll(/[^\w-]/g, '_');
  const file = `${String(number).padStart(2, '0')}-${name}.png`;
  await page.screenshot({ path: join(folder, file) });
  say(`${file}: ${text}`);
  return { file, step, state, text };
}

/**
 * @param {BrowserContext} context
 * @param {string} folder
 */
async function photographFailure(context, folder) {
  for (const [index, page] of context.pages().entries()) {
    await page.screenshot({ path: join(folder, `failed-${index + 1}.png`) }).catch(() => undefined);
  }
}
