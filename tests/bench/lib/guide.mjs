// @ts-check
import { stopReading } from '../../driver/cdp.mjs';
import { openPopup, START_BUTTON } from '../../driver/popup.mjs';
import { waitForCard } from '../../driver/signpost-page.mjs';
import { BENCH_PATH } from '../pages/bench-page.mjs';
import { getTopWorld } from './world.mjs';

/** @typedef {import('./browsers.mjs').Session} Session */

export const PROCEDURE = 'autotask-2fa';

/**
 * A tab with a guide under way that points at the bench page's control. Nothing of the driver's slows it any more.
 *
 * @param {Session} session
 */
export async function startOnBenchPage(session) {
  const page = await session.openTab(BENCH_PATH);
  await startGuide(session);
  await page.bringToFront();
  await waitForCard(page, (card) => card?.step === 'open-code-options' && card.state === 'pointing');
  await stopReading(page);
  return { page, world: await getTopWorld(page, session.extensionId) };
}

/**
 * Presses Start in the popup, as a technician does.
 *
 * @param {Session} session
 */
async function startGuide({ context, extensionId }) {
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: START_BUTTON }).first().click();
  await popup.close();
}
