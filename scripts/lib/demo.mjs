// @ts-check
// Plays a guide from start to end as a technician would, and photographs each step. It knows nothing of the
// practice Autotask: only what the card says and what the spotlight points at. So it is a proof as well.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { actOn, MAIN_BUTTON } from './demo-hand.mjs';
import { findSettledView, hasChanged, signatureOf } from './demo-view.mjs';
import { writeFilmstrip } from './filmstrip.mjs';
import { PlainError, say } from './plain.mjs';
import { openPopup, START_BUTTON } from './popup.mjs';
import { root } from './run.mjs';
import { pressCard } from './signpost-page.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('./demo-view.mjs').View} View */
/** @typedef {import('./filmstrip.mjs').Frame} Frame */
/** @typedef {{ extensionId: string, startUrl: string, folder?: string }} DemoOptions */

const START_TIMEOUT_MS = 20_000;
const MOST_ACTIONS = 60;

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
  await findSettledView(context, () => true, 'the card, after Start was pressed in the popup');
  await popup.close();
}

/**
 * Does what card and spotlight say until the guide is done, and yields every view before acting on it.
 *
 * @param {BrowserContext} context
 */
async function* followGuide(context) {
  for (let action = 0; action < MOST_ACTIONS; action += 1) {
    const view = await findSettledView(
      context,
      isAnswerable,
      'a card that points at something or asks something',
    );
    yield view;
    if (view.card.state === 'done') return;
    await answer(context, view);
  }
  throw new Error(`the guide was not done after ${MOST_ACTIONS} actions.`);
}

/** @param {View} view */
function isAnswerable({ card, spotlight }) {
  return (
    card.state === 'done' || card.state === 'manual' || (card.state === 'pointing' && spotlight !== null)
  );
}

/**
 * @param {BrowserContext} context
 * @param {View} view
 */
async function answer(context, view) {
  const { card, page, spotlight } = view;
  if (card.state === 'pointing' && spotlight) {
    await actOn(spotlight.page, spotlight.box);
    if (await hasChanged(context, signatureOf(view))) return;
  }
  // Either only a person can tell that this is done, or it left nothing to see (a value typed, say).
  await pressCard(page, MAIN_BUTTON);
  if (await hasChanged(context, signatureOf(view))) return;
  throw new Error(`step "${card.step}" (${card.state}) does not come to an end. The card: ${card.text}`);
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
