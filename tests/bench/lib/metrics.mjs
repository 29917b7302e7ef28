// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('playwright-core').CDPSession} CDPSession */

/**
 * The browser's own counters of a page.
 *
 * @param {CDPSession} session
 */
export async function readMetrics(session) {
  // Durations in time of the thread: what other programs take from the processor is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  /** @type {Record<string, number>} */
  const byName = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  /** @param {string} name */
  const get = (name) => byName[name] ?? NaN;
  return {
    heapKb: get('JSHeapUsedSize') / 1024,
    nodes: get('Nodes'),
    listeners: get('JSEventListeners'),
    layouts: get('LayoutCount'),
    taskMs: get('TaskDuration') * 1000,
    scriptMs: get('ScriptDuration') * 1000,
  };
}

/** @param {CDPSession} session */
export async function collectGarbage(session) {
  for (let round = 0; round < 3; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await sleep(60);
  }
}

/**
 * What a page does while nobody touches it. `ours`: time in which the extension's scripts were on the stack.
 *
 * @param {CDPSession} session
 * @param {number} duration in milliseconds
 * @param {string} url How the addresses of the scripts begin that count as ours.
 */
export async function watchWork(session, duration, url) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  const before = await readMetrics(session);
  const began = performance.now();
  await sleep(duration);
  const after = await readMetrics(session);
  const { profile } = await session.send('Profiler.stop');
  const seconds = (performance.now() - began) / 1000;
  return {
    taskMsPerS: (after.taskMs - before.taskMs) / seconds,
    scriptMsPerS: (after.scriptMs - before.scriptMs) / seconds,
    layoutsPerS: (after.layouts - before.layouts) / seconds,
    oursMsPerS: timeUnder(profile, url) / seconds,
  };
}

/**
 * Milliseconds in which scripts ran while something was done, by the address of the script on top of the others'.
 *
 * @param {CDPSession} session
 * @param {string} url How the addresses begin that count.
 * @param {() => Promise<void>} work
 */
export async function profileScripts(session, url, work) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  /** @type {Profile} */
  const { nodes, samples = [], timeDeltas = [] } = profile;
  /** @type {Map<number, string>} */
  const scriptOf = new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @param {ProfileNode | undefined} node @param {string} around */
  const visit = (node, around) => {
    if (!node) return;
    const script = node.callFrame.url.startsWith(url) ? node.callFrame.url : around;
    if (script) scriptOf.set(node.id, script);
    for (const child of node.children ?? []) visit(byId.get(child), script);
  };
  visit(nodes[0], '');
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [i, id] of samples.entries()) {
    const script = scriptOf.get(id);
    if (script) times.set(script, (times.get(script) ?? 0) + (timeDeltas[i + 1] ?? 0) / 1000);
  }
  return times;
}

/**
 * @typedef {{ id: number, callFrame: { url: string }, children?: number[] }} ProfileNode
 * @typedef {{ nodes: ProfileNode[], samples?: number[], timeDeltas?: number[] }} Profile
 */

/**
 * Milliseconds in which a script of this address was on the stack.
 *
 * @param {Profile} profile
 * @param {string} url
 */
function timeUnder({ nodes, samples = [], timeDeltas = [] }, url) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set();
  /** @param {ProfileNode | undefined} node @param {boolean} inside */
  const visit = (node, inside) => {
    if (!node) return;
    const here = inside || node.callFrame.url.startsWith(url);
    if (here) ours.add(node.id);
    for (const child of node.children ?? []) visit(byId.get(child), here);
  };
  visit(nodes[0], false);
  // A delta is the time since the sample before.
  return samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i + 1] ?? 0) : 0), 0) / 1000;
}
