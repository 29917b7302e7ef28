// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { openPopup } from '../../driver/popup.mjs';
import { waitForCard } from '../../driver/signpost-page.mjs';
import { setChurn } from '../in-page/churn.mjs';
import { callProbe, installProbe } from '../in-page/probe.mjs';
import { withBoth } from '../lib/browsers.mjs';
import { driverName, startDriver } from '../lib/driver.mjs';
import { PROCEDURE, startOnBenchPage } from '../lib/guide.mjs';
import { figure, spreadOf } from '../lib/stats.mjs';
import { callIn } from '../lib/world.mjs';
import { NEXT_TARGET, TARGET } from '../pages/bench-page.mjs';

/** @typedef {import('../in-page/probe.mjs').Appearance} Appearance */
/** @typedef {import('../lib/world.mjs').World} World */

const TIMES = 40;
/** After this the guide has given the control up and taken its spotlight away. */
const LONG_GONE_MS = 900;
/** How often the page of the scene under load changes in a second. */
const LOAD = 2500;
const selectors = { target: TARGET, nextTarget: NEXT_TARGET };

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withBoth(bench, async ({ signpost, none }) => {
    const guide = await startOnBenchPage(signpost);
    const popup = await openPopup(signpost.context, signpost.extensionId);
    await guide.page.bringToFront();
    const peer = await startDriver(none);
    await callIn(guide.world, installProbe, selectors);
    await callIn(peer.world, installProbe, selectors);

    const scenes = [
      {
        name: 're-created after 0.3 s',
        engine: 'Signpost',
        most: 1,
        once: () => appear(guide.world, 'fresh', true),
      },
      {
        name: `the same, with ${LOAD} changes a second`,
        engine: 'Signpost',
        most: 2,
        // By itself, at the end: a page that has just changed so much is looked at more seldom for a while.
        loads: true,
        async once() {
          await guide.page.evaluate(setChurn, LOAD);
          const appearance = await appear(guide.world, 'fresh', true);
          await guide.page.evaluate(setChurn, 0);
          return appearance;
        },
      },
      {
        name: 'back after a second',
        engine: 'Signpost',
        most: 2,
        async once() {
          await callIn(guide.world, callProbe, 'vanish');
          await sleep(LONG_GONE_MS);
          return appear(guide.world, 'fresh', false);
        },
      },
      {
        name: 'the next step’s control',
        engine: 'Signpost',
        most: 2,
        async once() {
          const appearance = await appear(guide.world, 'next', false);
          await callIn(guide.world, callProbe, 'vanish');
          await callIn(guide.world, callProbe, 'restore');
          await popup.evaluate(restart, PROCEDURE);
          await waitForCard(
            guide.page,
            (card) => card?.step === 'open-code-options' && card.state === 'pointing',
          );
          return appearance;
        },
      },
      {
        name: 'waited for (waitForElement)',
        engine: driverName,
        most: Infinity,
        once: () => appear(peer.world, 'fresh', true),
      },
    ];
    /** @type {Map<string, Appearance[]>} */
    const seen = new Map(scenes.map(({ name }) => [name, []]));
    for (const atEnd of [false, true])
      for (let time = 0; time < TIMES; time += 1)
        for (const { name, once, loads = false } of scenes)
          if (loads === atEnd) seen.get(name)?.push(await once());

    const rows = scenes.map(({ name, engine, most }) => {
      const appearances = seen.get(name) ?? [];
      const frames = spreadOf(appearances.map((each) => each.frames));
      const ms = spreadOf(appearances.map((each) => each.ms));
      return { name, engine, most, frames, ms };
    });
    const ours = rows.filter(({ engine }) => engine === 'Signpost');
    return {
      title: 'From a control’s appearing to the spotlight painted around it',
      tables: [
        {
          title: `${TIMES} appearances each, interleaved. The first frame is the first that shows the control.`,
          head: ['appearance', 'engine', 'frames p50', 'p95', 'least-most', 'ms p50', 'p95', 'least-most'],
          rows: rows.map(({ name, engine, frames, ms }) => [
            name,
            engine,
            frames.p50,
            frames.p95,
            `${frames.min}-${frames.max}`,
            figure(ms.p50),
            figure(ms.p95),
            `${figure(ms.min)}-${figure(ms.max)}`,
          ]),
        },
      ],
      notes: [
        `${driverName} waits for one selector per step and draws in the page itself; it does not tell when a step is done, ` +
          'lets go of a control that is re-created later, and sees into no frame. Signpost asks its service worker first.',
      ],
      aims: ours.map(({ name, frames, most }) => ({
        what: name,
        aim: `within ${most} frames`,
        value: `p50 ${frames.p50}, p95 ${frames.p95} frames`,
        met: frames.p95 <= most,
      })),
      data: { appearances: Object.fromEntries(seen) },
    };
  });
}

/**
 * @param {World} world
 * @param {'fresh' | 'next'} how
 * @param {boolean} remove
 */
async function appear(world, how, remove) {
  return /** @type {Appearance} */ (await callIn(world, callProbe, 'appear', how, remove));
}

/** @param {string} procedure */
function restart(procedure) {
  const { runtime } = /** @type {any} */ (globalThis).chrome;
  return runtime.sendMessage({ type: 'run.restart', procedure });
}
