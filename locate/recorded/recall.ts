import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { judge, type Located } from '../locate';
import { holds } from '../walk';
import { findRecorded } from './find-recorded';
import { readSceneInSteps, type Scene } from './scene';
import type { SceneIdioms } from './scene-idioms';

/** With what is looked for besides this stays below the 8 ms that a task may hold up the page. */
const SLICE_MS = 3;
const STEPS_PER_TICK = 8;
/**
 * So often a page that changes all the time is read; the last reading isn't broken off. What it misses is seen at the
 * next look, for which the change itself gives rise, and what has gone is left out.
 */
const MOST_READINGS = 3;
const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * The answer for a target that was shown once, from what its own description finds. Undefined: there is more to read
 * than may be done at once; ask again in a task of its own.
 */
export type Recall = (recorded: RecordedControl, own: Located) => Located | undefined;

/**
 * Joins what the procedure describes with what the office has shown. The description comes first; where both find
 * something and not the same, neither is preferred: that is for people to decide.
 */
export function createRecall(root: Document, idioms: SceneIdioms, page: string): Recall {
  let scene: Scene | undefined;
  let reading: ReturnType<typeof readSceneInSteps> | undefined;
  let readings = 0;
  const watch = new MutationObserver(beginAnew);
  /** What both found last: then one of them is enough. */
  const agreed = new WeakMap<RecordedControl, Element>();

  const observe = (part: Document | ShadowRoot) =>
    readings < MOST_READINGS && watch.observe(part, EVERYTHING);

  /** What has come into a part that was read already would be missed. */
  function beginAnew(): void {
    watch.disconnect();
    reading = undefined;
    scene = undefined;
  }

  /** Undefined: there is more to do than may be done at once. */
  const read = (): Scene | undefined => {
    if (watch.takeRecords().length > 0) beginAnew();
    if (scene) return use(scene);
    const isFirst = !reading;
    if (isFirst) readings += 1;
    if (isFirst) observe(root);
    const steps = (reading ??= readSceneInSteps(root, idioms, page, observe));
    const until = performance.now() + SLICE_MS;
    for (let count = 1; ; count += 1) {
      const { done, value } = steps.next();
      if (done) scene = value;
      if (done) break;
      if (count % STEPS_PER_TICK === 0 && performance.now() > until) return undefined;
    }
    // What took several tasks to read is compared in one of its own.
    return scene && isFirst ? use(scene) : undefined;
  };

  /** Read once for all targets of one look; nothing of the page is kept after it. */
  const use = (read: Scene): Scene => {
    watch.disconnect();
    reading = undefined;
    readings = 0;
    queueMicrotask(() => (scene = undefined));
    return read;
  };

  return (recorded, own) => {
    if (own.status === 'found' && agreed.get(recorded) === own.element) return own;
    const seen = read();
    if (!seen) return undefined;
    const { status, entry, p, next } = findRecorded(recorded, seen.entries);
    if (status === 'absent' || !entry) return own;
    const { element, record } = entry;
    const role = record.role as Located['role'];
    const base = { confidence: p, means: 'recorded', ...(role && { role }), ...(next && { next }) } as const;
    if (status === 'ambiguous')
      return own.status === 'absent' ? { ...base, status: 'ambiguous', element, places: 2 } : own;
    if (!isSure(own)) return judge([{ element, ...base }], { idioms });
    if (own.element && (holds(own.element, element) || holds(element, own.element))) {
      agreed.set(recorded, own.element);
      return own;
    }
    if (recorded.preferred) return judge([{ element, ...base }], { idioms });
    // Which of the names the description matched: then people can be asked which one they mean.
    const described = own.name === undefined ? {} : { name: own.name };
    return { ...base, ...described, status: 'ambiguous', element, disagrees: true };
  };
}

/** The description itself has found its control, be it greyed out or behind something that can be opened. */
const isSure = ({ status, opener, hiddenBy }: Located) =>
  status === 'found' ||
  (status === 'hidden' && (opener !== undefined || hiddenBy === 'disabled' || hiddenBy === 'covered'));

/** The page a frame shows, as it is compared: its path without numbers, which name records. */
export const pageOf = ({ pathname }: Location) =>
  pathname.toLowerCase().replaceAll(/\d+/g, '#').slice(0, 200);
