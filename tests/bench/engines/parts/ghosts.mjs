// @ts-check
import { installProbe } from '../../in-page/probe.mjs';
import { callIn } from '../../lib/world.mjs';
import { NEXT_TARGET, TARGET } from '../../pages/bench-page.mjs';
import { waitForCard } from '../../../driver/signpost-page.mjs';
import { SIGNPOST, withRivals } from '../lib/rivals.mjs';

const FATES = [
  { id: 'hidden', name: 'the control is hidden' },
  { id: 'covered', name: 'something lies over the control' },
  { id: 'scrolled', name: 'the control is scrolled out of its box' },
  { id: 'removed', name: 'the control is removed' },
];
/** So many frames may pass before what was drawn is gone. */
const MOST_FRAMES = 2;
const NEVER = 60;

/** @param {import('../bench.mjs').EnginesBench} bench */
export function run(bench) {
  return withRivals(bench, bench.peers, async (rivals) => {
    const shown = rivals.filter(({ engine }) => engine !== 'none');
    /** @type {Map<string, Map<string, number | string>>} By engine and fate: frames until nothing is drawn. */
    const found = new Map(shown.map(({ name }) => [name, new Map()]));
    /** @type {Map<string, string>} */
    const said = new Map();
    for (const { name, page, world, failed } of shown) {
      await page.bringToFront();
      await callIn(world, installProbe, { target: TARGET, nextTarget: NEXT_TARGET });
      for (const { id } of FATES) {
        const frames =
          failed ??
          (await callIn(world, suffer, id, NEVER).catch(
            (error) => String(error.message).split('\n')[0] ?? '',
          ));
        found.get(name)?.set(id, frames);
        if (name === SIGNPOST) {
          const card = await waitForCard(page, (each) => each?.state === 'waiting').catch(() => null);
          if (card) said.set(id, card.text);
        }
        await callIn(world, recover).catch(() => undefined);
        if (name === SIGNPOST)
          await waitForCard(page, (card) => card?.state === 'pointing').catch(() => null);
      }
    }
    const say = (/** @type {number | string | undefined} */ frames) =>
      typeof frames !== 'number' ? (frames ?? '-') : frames >= NEVER ? 'stays' : `${frames}`;
    const clean = (/** @type {string} */ name) =>
      FATES.filter(({ id }) => {
        const frames = found.get(name)?.get(id);
        return typeof frames === 'number' && frames <= MOST_FRAMES;
      });
    return {
      title: 'B10 What is left drawn around a control that can’t be used',
      tables: [
        {
          title: 'Frames until nothing is drawn around it',
          head: ['engine', ...FATES.map(({ name }) => name)],
          rows: shown.map(({ name }) => [name, ...FATES.map(({ id }) => say(found.get(name)?.get(id)))]),
        },
      ],
      notes: FATES.map(
        ({ id, name }) => `${SIGNPOST}, when ${name}: “${(said.get(id) ?? 'nothing').slice(0, 260)}”`,
      ),
      aims: [
        {
          what: 'B10 no ghost',
          aim: `within ${MOST_FRAMES} frames`,
          value: FATES.map(({ id }) => `${id} ${say(found.get(SIGNPOST)?.get(id))}`).join(', '),
          met: clean(SIGNPOST).length === FATES.length,
        },
      ],
      columns: [
        {
          head: 'B10 clean',
          cells: new Map(shown.map(({ name }) => [name, `${clean(name).length} of ${FATES.length}`])),
        },
      ],
      data: {
        frames: Object.fromEntries([...found].map(([name, by]) => [name, Object.fromEntries(by)])),
        said: Object.fromEntries(said),
      },
    };
  });
}

/**
 * Runs beside the engine: does something to the control, and counts the frames until nothing is drawn around the place
 * where it was, or is.
 *
 * @param {string} fate
 * @param {number} most
 * @returns {Promise<number>}
 */
async function suffer(fate, most) {
  const { engine } = /** @type {any} */ (globalThis);
  const query = (/** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (document.querySelector(selector));
  await engine.end?.();
  await engine.begin?.();
  for (let left = 60; left > 0 && !engine.hole(); left -= 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (!engine.hole()) throw new Error('nothing is drawn at first');
  const control = query('#target');
  /** @type {any} */ (globalThis).hadStyle = control.getAttribute('style');
  if (fate === 'hidden') control.style.display = 'none';
  if (fate === 'scrolled') query('#scroller').scrollTo(0, 700);
  if (fate === 'removed') {
    /** @type {any} */ (globalThis).taken = control;
    control.remove();
  }
  if (fate === 'covered') {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;left:0;top:0;width:800px;height:700px;background:#fff;z-index:50';
    document.body.append(cover);
  }
  for (let frame = 0; frame < most; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (!engine.hole()) return frame;
  }
  return most;
}

/** Runs beside the engine: undoes what was done to the control. */
async function recover() {
  const world = /** @type {any} */ (globalThis);
  const query = (/** @type {string} */ selector) =>
    /** @type {HTMLElement | null} */ (document.querySelector(selector));
  query('#cover')?.remove();
  if (world.taken) query('#mover')?.append(world.taken);
  world.taken = undefined;
  query('#scroller')?.scrollTo(0, 0);
  const control = query('#target');
  if (world.hadStyle) control?.setAttribute('style', world.hadStyle);
  else control?.removeAttribute('style');
  for (let left = 60; left > 0 && !world.engine.hole(); left -= 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
