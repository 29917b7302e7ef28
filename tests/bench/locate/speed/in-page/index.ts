// In every document of the measured page: the agent's own look-out, with a clock around all that it does.
import { glance } from '@/entrypoints/agent/glance';
import type { Parts, QueryPart } from '@/entrypoints/agent/parts';
import { watchPage } from '@/entrypoints/agent/watch-page';
import { createLooker, SLICE_MS } from '@/entrypoints/look/looker';
import { autotaskScene } from '@/autotask/scene';
import { describe } from '@/locate/recorded/describe';
import { boxReader } from '@/locate/question';
import * as frames from '@/overlay/frame-geometry';
import { createRecall } from '@/locate/recorded/recall';
import { readScene } from '@/locate/recorded/scene';
import procedure from '@/procedures/autotask-2fa.json';
import type { WatchPlan } from '@/guide/messages';
import { createLookout } from '../../../bundle/locate';
import { startChanges } from './changes';

const plan = procedure as unknown as WatchPlan;
const parts: Partial<Parts> = { question: boxReader };
const queryPart: QueryPart = (name) => parts[name];
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const time = (work: () => unknown) => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
/** What the page does anyway before it paints: up to where a point of it can be asked about. */
const layOut = () => document.elementsFromPoint(300, 300);

/** Milliseconds of each slice of first indexes, one list for each. */
export async function timeFirstIndex(rounds: number): Promise<number[][]> {
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const lookout = createLookout();
    const slices = [];
    for (;;) {
      const began = performance.now();
      const isComplete = lookout.refresh(SLICE_MS);
      slices.push(performance.now() - began);
      await nextTask();
      if (isComplete) break;
    }
    all.push(slices);
  }
  return all;
}

/** Milliseconds of looks at a page that is still: is anything new, which pages are these, where are all targets. */
export async function timeWarmLooks(rounds: number): Promise<number[]> {
  const looker = createLooker(plan, frames, () => undefined, queryPart);
  const look = () => looker.look(glance(), new Map());
  while (typeof look() === 'string') await nextTask();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    layOut();
    times.push(time(look));
    if (round % 20 === 0) await nextTask();
  }
  return times;
}

/** Milliseconds of each slice of looks for a control that was shown once, where the description finds nothing. */
export async function timeRecalls(rounds: number): Promise<number[]> {
  const scene = readScene(document, autotaskScene);
  const entry = scene.queryOwner([...document.querySelectorAll('.Button2')].at(-1)!)!;
  const { recorded } = describe(entry, scene);
  const recall = createRecall(document, autotaskScene, '');
  const slices = [];
  for (let round = 0; round < rounds; round += 1) {
    layOut();
    for (;;) {
      const began = performance.now();
      const answer = recall(recorded, { status: 'absent', confidence: 0 });
      slices.push(performance.now() - began);
      if (answer) break;
      await nextTask();
    }
    // What was read is forgotten when the task is over.
    await nextTask();
  }
  return slices;
}

export interface Life {
  /** Milliseconds from the beginning to the first answer. */
  answeredAfter: number;
  /** Of each task with a look or a part of one: ours, and the layout that the page would have had to do anyway. */
  looks: { ours: number; layout: number; finished: boolean }[];
  /** Of taking note of each batch of mutations, with the look where the control was re-created. */
  batches: number[];
  /** The browser's own view: tasks of 50 ms and more, of the page and the look-out together. */
  longTasks: number[];
  found: number;
}

/** Watches as the agent does, from nothing on, while the page changes so many times a second. */
export async function liveThrough({ perSecond, ms }: { perSecond: number; ms: number }): Promise<Life> {
  const life: Life = { answeredAfter: NaN, looks: [], batches: [], longTasks: [], found: 0 };
  const end = new AbortController();
  const looker = createLooker(plan, frames, (root) => watch.add(root), queryPart);
  const start = performance.now();
  const look = () => {
    const layout = time(layOut);
    const began = performance.now();
    const seen = looker.look(glance(), new Map());
    const ours = performance.now() - began;
    const finished = typeof seen !== 'string';
    life.looks.push({ ours, layout, finished });
    if (!finished) return watch.goOn();
    if (Number.isNaN(life.answeredAfter)) life.answeredAfter = performance.now() - start;
    life.found = seen.located.size;
  };
  const watch = watchPage((records) => life.batches.push(time(() => looker.note(records))), look, end.signal);
  const longTasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) life.longTasks.push(duration);
  });
  longTasks.observe({ type: 'longtask' });
  const stopChanges = startChanges(perSecond);
  watch.add(document);
  look();
  await new Promise((resolve) => setTimeout(resolve, ms));
  stopChanges();
  end.abort();
  longTasks.disconnect();
  return life;
}

/** How many elements this document has, those in open shadow roots as well. */
export function countElements(root: Document | ShadowRoot = document): number {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
  return count;
}
