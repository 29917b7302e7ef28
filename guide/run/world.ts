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
      targets.set(id, known ? combine(known, fact) : fact);
    }
  }
  return { pages, targets, complete: visible.length > 0 };
}

/** The better of two sightings of a target; of equally good ones, what they agree on. */
function combine(a: TargetFact, b: TargetFact): TargetFact {
  const order = RANK[a.status] - RANK[b.status] || a.confidence - b.confidence;
  if (order !== 0) return order > 0 ? a : b;
  const { checked, hiddenBy, ...rest } = a;
  return {
    ...rest,
    ...((a.expanded ?? b.expanded) !== undefined && { expanded: a.expanded === true || b.expanded === true }),
    ...(checked !== undefined && checked === b.checked && { checked }),
    ...(hiddenBy && { hiddenBy: isInTheWay(a) ? hiddenBy : (b.hiddenBy ?? hiddenBy) }),
  };
}

/** It is there, but greyed out or covered. */
const isInTheWay = ({ hiddenBy }: TargetFact) => hiddenBy === 'disabled' || hiddenBy === 'covered';

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
      RANK[b.fact.status] - RANK[a.fact.status] ||
      nearness(b.fact) - nearness(a.fact),
  );
  if (!best || RANK[best.fact.status] < RANK.ambiguous) return best;
  const rivals = rest.filter(({ tab, fact }) => tab === best.tab && RANK[fact.status] >= RANK.ambiguous);
  if (rivals.length === 0) return best;
  return { ...best, fact: { ...best.fact, status: 'ambiguous', frames: rivals.length + 1 } };
}

/** Whether a sighting says more than "a copy is hidden somewhere". */
function matters(fact: TargetFact): boolean {
  return fact.status !== 'hidden' || nearness(fact) > 0;
}

/** How little a hidden target needs to be used. */
function nearness(fact: TargetFact): number {
  if (fact.opener) return 3;
  return fact.hiddenBy === 'disabled' ? 2 : fact.hiddenBy === 'covered' ? 1 : 0;
}
