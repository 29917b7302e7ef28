// @ts-check
import { stopReading } from '../../driver/cdp.mjs';
import { openPopup, START_BUTTON } from '../../driver/popup.mjs';
import { waitForCard } from '../../driver/signpost-page.mjs';
import { BENCH_PATH } from '../pages/bench-page.mjs';
import { callIn, findWorlds } from './world.mjs';

/** @typedef {import('./browsers.mjs').Session} Session */

export const PROCEDURE = 'autotask-2fa';

/**
 * A tab with a guide under way that points at the bench page's control. Nothing of the driver's slows it any more.
 *
 * @param {Session} session
 * @param {string} [path] Of a page that shows the bench page in it.
 */
export async function startOnBenchPage(session, path = BENCH_PATH) {
  const page = await session.openTab(path);
  await startGuide(session);
  await page.bringToFront();
  await waitForCard(page, (card) => card?.step === 'open-code-options' && card.state === 'pointing');
  await stopReading(page);
  // The ring is drawn in the control's own document.
  const worlds = await findWorlds(page, session.extensionId);
  const paths = await Promise.all(worlds.map((world) => callIn(world, () => location.pathname)));
  const world = worlds[paths.indexOf(BENCH_PATH)];
  if (!world) throw new Error('The extension has no world in this page.');
  await callIn(world, installEngine);
  return { page, world };
}

/** Runs in the extension's world, so that the probe sees the ring as it sees what other engines draw. */
function installEngine() {
  const MARGIN_PX = 6;
  const hole = () => {
    const host = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
    const ring = /** @type {HTMLElement | null | undefined} */ (
      host?.root.querySelector('[data-part="spotlight"]')
    );
    if (!ring || ring.hidden || !host.element.isConnected) return null;
    const { left, top, right, bottom } = ring.getBoundingClientRect();
    return {
      left: left + MARGIN_PX,
      top: top + MARGIN_PX,
      right: right - MARGIN_PX,
      bottom: bottom - MARGIN_PX,
    };
  };
  /** @type {any} */ (globalThis).engine = { hole };
}

/**
 * Presses Start in the popup, as a technician does.
 *
 * @param {Session} session
 */
export async function startGuide({ context, extensionId }) {
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: START_BUTTON }).first().click();
  await popup.close();
}
