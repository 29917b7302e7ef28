// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../scripts/lib/run.mjs';
import { walkSteps } from '../../lib/walk-steps.mjs';
import { callIn } from '../../lib/world.mjs';
import { SIGNPOST, withRivals } from '../lib/rivals.mjs';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const SPEAK_MS = 2000;
const CHECKS = [
  'axe finds nothing new',
  'a change of step is announced',
  'the focus comes back',
  'nothing moves where that is not wanted',
];

/** @param {import('../bench.mjs').EnginesBench} bench */
export function run(bench) {
  return withRivals(bench, bench.peers, async (rivals) => {
    const plain = /** @type {typeof rivals[number]} */ (rivals[0]);
    const known = await findings(plain.page);
    /** @type {Map<string, { added: string[], checks: boolean[] }>} */
    const found = new Map();
    for (const { name, engine, page, world } of rivals.filter(({ engine }) => engine !== 'none')) {
      await page.bringToFront();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const added = (await findings(page)).filter((id) => !known.includes(id));
      const isOurs = engine === 'signpost';
      const heard = await announcementsOf(page, async () => {
        if (isOurs) await walkSteps(page, world, 1);
        else {
          await callIn(world, bringNext);
          await callIn(world, go, 1).catch(() => undefined);
        }
      });
      const moving = await callIn(world, longestMotion);
      if (isOurs) await walkSteps(page, world, 1);
      if (!isOurs) await callIn(world, end);
      await page.locator('#typing').click();
      if (!isOurs) await callIn(world, beginAndEnd).catch(() => undefined);
      const focused = await page.evaluate(() => document.activeElement?.id === 'typing');
      found.set(name, { added, checks: [added.length === 0, heard, focused, moving === 0] });
    }
    const ours = found.get(SIGNPOST)?.checks ?? [];
    return {
      title: 'B12 What a screen reader and people who can’t stand motion get',
      tables: [
        {
          head: ['engine', ...CHECKS, 'added by axe'],
          rows: [...found].map(([name, { added, checks }]) => [
            name,
            ...checks.map((fine) => (fine ? 'yes' : 'no')),
            added.join(', ') || '-',
          ]),
        },
      ],
      notes: [
        'Announced: the new step’s words stand in a live region, an alert, a status or a dialog that takes the focus. The focus: in a field before the tour is begun and, after it has ended, there again; Signpost never takes it.',
      ],
      aims: [
        {
          what: 'B12',
          aim: 'all',
          value: `${ours.filter(Boolean).length} of ${CHECKS.length}`,
          met: ours.length === CHECKS.length && ours.every(Boolean),
        },
      ],
      columns: [
        {
          head: 'B12 passed',
          cells: new Map(
            [...found].map(([name, { checks }]) => [
              name,
              `${checks.filter(Boolean).length} of ${CHECKS.length}`,
            ]),
          ),
        },
      ],
      data: Object.fromEntries(found),
    };
  });
}

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} The ids of the rules that are broken. */
async function findings(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run();
    return violations.map((/** @type {{ id: string }} */ { id }) => id);
  });
}

/**
 * Whether a change of step is said: whether words of the new step stand in what a screen reader reads out by itself.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} change
 */
async function announcementsOf(page, change) {
  const session = await page.context().newCDPSession(page);
  const said = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    /** @param {typeof nodes[number] | undefined} node @returns {string} */
    const textOf = (node) =>
      node
        ? `${node.role?.value === 'StaticText' ? node.name?.value : ''} ${(node.childIds ?? []).map((id) => textOf(byId.get(id))).join(' ')}`
        : '';
    const isLive = (/** @type {typeof nodes[number]} */ node) =>
      ['alert', 'status', 'log'].includes(node.role?.value) ||
      node.properties?.some(({ name, value }) => name === 'live' && value.value && value.value !== 'off') ||
      (/dialog/.test(node.role?.value ?? '') &&
        node.properties?.some(({ name, value }) => name === 'focused' && value.value));
    return nodes
      .filter((node) => !node.ignored && isLive(node))
      .map(textOf)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
  };
  const before = await said();
  await change();
  // What is announced may be taken away again once it has been read out.
  let isHeard = false;
  for (const deadline = Date.now() + SPEAK_MS; !isHeard && Date.now() < deadline;) {
    const now = await said();
    isHeard = now !== '' && now !== before;
  }
  await session.detach();
  return isHeard;
}

/** Runs in the page: the second step's control is there, too. */
function bringNext() {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector('#dialog-template'));
  document.querySelector('#dialog-place')?.append(template.content.cloneNode(true));
}

/** Runs beside the engine. @param {number} step */
function go(step) {
  return /** @type {any} */ (globalThis).engine.go(step);
}

/** Runs beside the engine: how long, in milliseconds, anything moves that is its own. */
function longestMotion() {
  const host = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
  const animations = /** @type {Animation[]} */ ([
    ...(host?.root.getAnimations() ?? []),
    ...document.getAnimations(),
  ]);
  const lengths = animations.map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0));
  return Math.max(0, ...lengths);
}

/** Runs beside the engine. */
async function end() {
  await /** @type {any} */ (globalThis).engine.end();
}

/** Runs beside the engine: begins it from where the focus is, and ends it. */
async function beginAndEnd() {
  const { engine } = /** @type {any} */ (globalThis);
  const wait = () => new Promise((resolve) => setTimeout(resolve, 500));
  await engine.begin();
  await wait();
  await engine.end();
  await wait();
}
