// @ts-check
// A technician who does exactly what card and spotlight say. It knows nothing of the practice Autotask.
import { actOn, MAIN_BUTTON } from './hand.mjs';
import { pressCard } from './signpost-page.mjs';
import { findView, isAnswerable, signatureOf } from './view.mjs';
import { whatIsAt } from './what-is-at.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('./view.mjs').View} View */
/** @typedef {View & { pointedAt: string | null }} Moment A view, and what stands under its spotlight. */

/** After this a person whose press led to nothing (a menu has closed again, say) presses once more. */
const PRESS_AGAIN_MS = 6000;
const MOST_ACTIONS = 60;

/**
 * Does what the guide says until `until` holds, and yields every view before acting on it; the last is the one
 * that `until` was about.
 *
 * @param {BrowserContext} context
 * @param {(view: View) => boolean} [until]
 * @returns {AsyncGenerator<Moment, void>}
 * @throws when one step doesn't come to an end
 */
export async function* followGuide(context, until = ({ card }) => card.state === 'done') {
  let done = '';
  let tries = 0;
  for (let action = 0; action < MOST_ACTIONS; action += 1) {
    const previous = done;
    const again = Date.now() + PRESS_AGAIN_MS;
    const view = await findView(
      context,
      (each) => until(each) || (isAnswerable(each) && (signatureOf(each) !== previous || Date.now() > again)),
      `something new to do after "${previous}"`,
      20_000,
      // Between two looks that saw the same: what a page that is drawn again shows then belongs to no view.
      async ({ spotlight }) => spotlight && whatIsAt(spotlight.page, spotlight.box),
    );
    yield { ...view, pointedAt: view.asked ?? null };
    if (until(view)) return;
    done = signatureOf(view);
    tries = done === previous ? tries + 1 : 1;
    await answer(view, tries);
  }
  throw new Error(`The guide was not done after ${MOST_ACTIONS} actions.`);
}

/**
 * @param {View} view
 * @param {number} tries How often this very view has been answered, this time included.
 */
async function answer({ page, card, spotlight }, tries) {
  // What leaves nothing to see (a value typed, say) only the person can tell, who knows it when asked.
  const isAsked = card.buttons.includes('Yes');
  if (spotlight && card.state === 'pointing' && tries < 3 && !isAsked)
    return actOn(spotlight.page, spotlight.box);
  const wanted = ['Yes', 'I did it', 'Take me to'].find((start) =>
    card.buttons.some((name) => name.startsWith(start)),
  );
  await pressCard(page, wanted ? new RegExp(`^${wanted}`) : MAIN_BUTTON);
}
