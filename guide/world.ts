import type { FrameRef, FrameSighting, LocateStatus, TargetFact } from './facts';

/** What all visible frames of the browser say together; the ground on which conditions are decided. */
export interface World {
  pages: ReadonlySet<string>;
  targets: ReadonlyMap<string, TargetFact>;
  /** False while no visible frame has reported: then nothing can be said to be gone. */
  complete: boolean;
}

export const emptyWorld: World = { pages: new Set(), targets: new Map(), complete: false };

const RANK: Record<LocateStatus, number> = { found: 3, ambiguous: 2, hidden: 1, absent: 0 };

/** Merges the sightings of visible frames; hidden frames never count. */
export function mergeSightings(frames: readonly FrameSighting[]): World {
  const pages = new Set<string>();
  const targets = new Map<string, TargetFact>();
  const visible = frames.filter(({ sighting }) => sighting.visible);
  for (const { sighting } of visible) {
    for (const page of sighting.pages) pages.add(page);
    for (const [id, fact] of Object.entries(sighting.targets)) {
      const known = targets.get(id);
      if (!known || isBetter(fact, known)) targets.set(id, fact);
    }
  }
  return { pages, targets, complete: visible.length > 0 };
}

export function isBetter(a: TargetFact, b: TargetFact): boolean {
  if (RANK[a.status] !== RANK[b.status]) return RANK[a.status] > RANK[b.status];
  return a.confidence > b.confidence;
}

/** A target seen in one frame. */
export interface Seen extends FrameRef {
  target: string;
  fact: TargetFact;
}

/**
 * The best sighting of a target: the window looked at last comes first, then what can be pointed at. Two frames of
 * one window that both show it make it ambiguous: there is no first among equals.
 */
export function querySeen(
  frames: readonly FrameSighting[],
  target: string,
  tabs: readonly number[],
): Seen | undefined {
  const tabRank = (tab: number) => (tabs.includes(tab) ? tabs.indexOf(tab) : tabs.length);
  const all = frames.flatMap(({ tab, frame, sighting }) => {
    const fact = sighting.visible ? sighting.targets[target] : undefined;
    return fact && fact.status !== 'absent' ? [{ tab, frame, target, fact }] : [];
  });
  const [best, ...rest] = all.toSorted(
    (a, b) =>
      Number(matters(b.fact)) - Number(matters(a.fact)) ||
      tabRank(a.tab) - tabRank(b.tab) ||
      RANK[b.fact.status] - RANK[a.fact.status],
  );
  if (!best || RANK[best.fact.status] < RANK.ambiguous) return best;
  const rivals = rest.filter(({ tab, fact }) => tab === best.tab && RANK[fact.status] >= RANK.ambiguous);
  if (rivals.length === 0) return best;
  const evidence = `${rivals.length + 1} frames of this window show it`;
  return { ...best, fact: { ...best.fact, status: 'ambiguous', evidence } };
}

/** Whether a sighting says more than "a copy is hidden somewhere". */
function matters(fact: TargetFact): boolean {
  return (
    fact.status !== 'hidden' ||
    fact.opener === true ||
    fact.hiddenBy === 'disabled' ||
    fact.hiddenBy === 'covered'
  );
}
