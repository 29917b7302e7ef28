// @ts-check
// Waits after an event until what can be seen is right and stands still, and says what is wrong if that never comes.
import { setTimeout as sleep } from 'node:timers/promises';
import { describeLook, listFaults, look } from './look.mjs';

/** @typedef {import('./world.mjs').World} World */
/** @typedef {import('./look.mjs').Look} Look */
/** @typedef {import('./events/event.mjs').Effect} Effect */

/** How long the extension may take to be right again. */
const PATIENCE_MS = 8000;
/** How long a view must stand still to count as settled. */
const STILL_MS = 150;
/**
 * The same where the page was acted on or loaded anew, and may answer late: the practice Autotask's QR code takes 400 ms,
 * and its navigation comes after the page.
 */
const STILL_AFTER_ACT_MS = 600;

/**
 * @param {World} world
 * @param {Look | null} before What was seen before the event.
 * @param {Effect} effect What the event may change.
 * @returns {Promise<{ seen: Look, faults: string[] }>}
 */
export async function settle(world, before, effect) {
  const deadline = Date.now() + PATIENCE_MS;
  let last = '';
  let stillSince = 0;
  for (;;) {
    const seen = await look(world);
    const { model } = world;
    // A guide that was closed while nothing could be kept comes back when the worker has forgotten it.
    const { run } = seen.stored;
    if (model.unsaved && model.procedure === null && seen.cards[0] && run) model.procedure = run.procedure;
    // What was not kept is lost with the worker, or kept by a later write.
    const may = model.unsaved ? { ...effect, view: true, step: true, ticks: true } : effect;
    const faults = [...listFaults(seen, model), ...(before ? listChanges(before, seen, may) : [])];
    const now = describeLook(seen);
    if (now !== last) stillSince = Date.now();
    const mayComeLate = effect.acted || effect.view;
    const isStill = Date.now() - stillSince >= (mayComeLate ? STILL_AFTER_ACT_MS : STILL_MS);
    if (isStill && faults.length === 0) {
      if (seen.cards[0]?.card.step === seen.stored.run?.step) model.unsaved = false;
      return { seen, faults };
    }
    if (Date.now() > deadline) {
      const restless = isStill ? [] : ['the view does not come to rest'];
      return { seen, faults: faults.length > 0 ? faults : restless };
    }
    last = now;
    await sleep(STILL_MS);
  }
}

/**
 * What has changed that the event may not change.
 *
 * @param {Look} before
 * @param {Look} seen
 * @param {Effect} effect
 */
function listChanges(before, seen, effect) {
  const faults = [];
  // After a while without its place the guide goes back to the step that leads there, which has to be done again.
  const { run } = seen.stored;
  const earlier = before.stored.run;
  const isSame = earlier?.procedure === run?.procedure;
  const wentBack = run?.ledBackFrom !== undefined && (!isSame || run.ledBackFrom === earlier?.step);
  if (!effect.step && !wentBack && before.stored.run?.step !== seen.stored.run?.step)
    faults.push(`the run went from ${before.stored.run?.step} to ${seen.stored.run?.step} by itself`);
  // What is still looked for, or waited for, may be found meanwhile.
  const firm = before.cards[0]?.card.state !== 'waiting';
  if (!effect.view && !wentBack && firm && describeLook(before) !== describeLook(seen))
    faults.push(`the view changed from [${describeLook(before)}] to [${describeLook(seen)}]`);
  for (const [id, ticks] of Object.entries(before.stored.ticks)) {
    const now = seen.stored.ticks[id] ?? [];
    const lost = ticks.filter((step) => !now.includes(step));
    if (wentBack && run?.procedure === id && lost.includes(run.step)) continue;
    if (effect.clears !== id && lost.length > 0) faults.push(`${id} lost the ticks ${lost.join(', ')}`);
  }
  if (!effect.ticks)
    for (const [id, ticks] of Object.entries(seen.stored.ticks)) {
      const won = ticks.filter((step) => !before.stored.ticks[id]?.includes(step));
      if (won.length > 0) faults.push(`${id} ticked ${won.join(', ')} by itself`);
    }
  return faults;
}
