import type { Fingerprint } from '@/guide/fingerprint';
import { judge, type Located } from '../locate';
import { holds } from '../walk';
import { findRecorded } from './find-recorded';
import type { Recall } from './recall-slot';
import { readScene, type Scene } from './scene';
import type { SceneIdioms } from './scene-idioms';

/**
 * Joins what the procedure describes with what the office has shown. The description comes first; where both find
 * something and not the same, neither is preferred: that is for people to decide.
 */
export function createRecall(root: Document, idioms: SceneIdioms, page: string): Recall {
  let scene: Scene | undefined;
  /** What both found last: then one of them is enough. */
  const agreed = new WeakMap<Fingerprint, Element>();

  const read = () => {
    // Read once for all targets of one look; nothing of the page is kept after it.
    if (!scene) queueMicrotask(() => (scene = undefined));
    return (scene ??= readScene(root, idioms, page));
  };

  return (recorded, own) => {
    if (own.status === 'found' && agreed.get(recorded) === own.element) return own;
    const { status, entry, p, next } = findRecorded(recorded, read().entries);
    if (status === 'absent' || !entry) return own;
    const { element, record } = entry;
    const role = record.role as Located['role'];
    const base = { confidence: p, means: 'shown', ...(role && { role }), ...(next && { next }) } as const;
    if (status === 'ambiguous')
      return own.status === 'absent' ? { ...base, status: 'ambiguous', element, places: 2 } : own;
    if (!isSure(own)) return judge([{ element, ...base }], { idioms });
    if (own.element && (holds(own.element, element) || holds(element, own.element))) {
      agreed.set(recorded, own.element);
      return own;
    }
    return { ...base, status: 'ambiguous', element, disagrees: true };
  };
}

/** The description itself has found its control, be it greyed out or behind something that can be opened. */
const isSure = ({ status, opener, hiddenBy }: Located) =>
  status === 'found' ||
  (status === 'hidden' && (opener !== undefined || hiddenBy === 'disabled' || hiddenBy === 'covered'));

/** The page a frame shows, as it is compared: its path without numbers, which name records. */
export const pageOf = ({ pathname }: Location) =>
  pathname.toLowerCase().replaceAll(/\d+/g, '#').slice(0, 200);
