import type { FrameRef, FrameSighting, LocateStatus, TargetFact } from './facts';

/** A target as one frame sees it. */
export interface Seen extends FrameRef {
  target: string;
  fact: TargetFact;
}

/** What all visible frames of the browser say together: the one ground for conditions, pointing and the card. */
export interface World {
  pages: ReadonlySet<string>;
  /** The best sighting of each target that some visible frame reports. */
  targets: ReadonlyMap<string, Seen>;
  /** Targets that a visible frame finds, though the best sighting, in a window looked at later, does not. */
  alsoFound: ReadonlySet<string>;
  /** No visible frame has reported. */
  blind: boolean;
  /** False while nothing can be said to be gone: no frame has reported. */
  complete: boolean;
  /** A page of Autotask's own that interrupts every procedure, in the tab in front. */
  system?: 'login' | 'denied';
  /** What Autotask speaks in the tab in front, where that is not English. */
  language?: 'de' | 'es';
  /** Autotask is asking something in the tab in front: what is behind can't be used. */
  asks: boolean;
  /** The frames that show the question; a target found in one of them belongs to it. */
  asking: readonly FrameRef[];
  /** A visible frame of the tab in front could not be looked at. */
  failed: boolean;
  /** Targets whose names only records bear, as far as visible frames say; those are left out by design. */
  leftOut?: ReadonlySet<string>;
  /** Targets whose words stand where they belong, on nothing that is recognised. */
  worded?: ReadonlySet<string>;
}

const RANK: Record<LocateStatus, number> = { found: 3, ambiguous: 2, hidden: 1, absent: 0 };

/** Merges the sightings of visible frames; hidden ones never count. `tabs`: the one looked at last comes first. */
export function see(frames: readonly FrameSighting[], tabs: readonly number[]): World {
  const visible = frames.filter(({ sighting }) => sighting.visible);
  const inFront = tabs.find((tab) => visible.some((frame) => frame.tab === tab));
  const front = visible.filter(({ tab }) => tab === (inFront ?? tab)).map(({ sighting }) => sighting);
  const system = (['login', 'denied'] as const).find((each) => front.some((one) => one.system === each));
  const language = front.find((one) => one.language)?.language;
  const ids = new Set(visible.flatMap(({ sighting }) => Object.keys(sighting.targets)));
  const targets = new Map<string, Seen>();
  const alsoFound = new Set<string>();
  for (const id of ids) {
    const best = queryBest(visible, id, tabs);
    if (!best) continue;
    targets.set(id, best);
    if (RANK[best.fact.status] < RANK.ambiguous && visible.some((each) => isFoundIn(each, id)))
      alsoFound.add(id);
  }
  return {
    pages: new Set(visible.flatMap(({ sighting }) => sighting.pages)),
    targets,
    alsoFound,
    blind: visible.length === 0,
    complete: visible.length > 0,
    ...(system && { system }),
    ...(language && { language }),
    asks: front.some(({ asks }) => asks === true),
    asking: visible.filter(({ sighting }) => sighting.asks).map(({ tab, frame }) => ({ tab, frame })),
    failed: front.some(({ failed }) => failed === true),
    leftOut: new Set(visible.flatMap(({ sighting }) => sighting.leftOut ?? [])),
    worded: new Set(visible.flatMap(({ sighting }) => sighting.worded ?? [])),
  };
}

const isFoundIn = ({ sighting }: FrameSighting, id: string) =>
  RANK[sighting.targets[id]?.status ?? 'absent'] >= RANK.ambiguous;

/**
 * The best sighting of a target: the window looked at last comes first, then what can be pointed at. Two frames of
 * one window that both show it make it ambiguous: there is no first among equals.
 */
function queryBest(
  visible: readonly FrameSighting[],
  target: string,
  tabs: readonly number[],
): Seen | undefined {
  const tabRank = (tab: number) => (tabs.includes(tab) ? tabs.indexOf(tab) : tabs.length);
  const all = visible.flatMap(({ tab, frame, sighting }) => {
    const fact = sighting.targets[target];
    return fact && fact.status !== 'absent' ? [{ tab, frame, target, fact }] : [];
  });
  const [best, ...rest] = all.toSorted(
    (a, b) =>
      Number(matters(b.fact)) - Number(matters(a.fact)) ||
      tabRank(a.tab) - tabRank(b.tab) ||
      RANK[b.fact.status] - RANK[a.fact.status] ||
      nearness(b.fact) - nearness(a.fact) ||
      a.tab - b.tab ||
      a.frame - b.frame,
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
