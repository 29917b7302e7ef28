import type { AgentPart, Anchor, Obstacle, WatchPlan } from '@/guide/messages';
import type { Rect, Sighting } from '@/guide/run/facts';
import type { BoxReader } from '@/locate/asking';
import type { Located } from '@/locate/locate';
import type { Recall } from '@/locate/recorded/recall';
import type * as geometry from '@/overlay/frame-geometry';

/** By target: fields that the person has left, and those in which they had typed. */
export type Visited = ReadonlyMap<string, 'left' | 'typed'>;

/** What this document shows of a procedure: the report, and the elements behind it, which never leave the page. */
export interface Look {
  sighting: Sighting;
  located: Map<string, Located>;
}

/**
 * Why nothing can be said yet: there is more to look at than may be done at once, or a part of the agent is on its
 * way.
 */
export type NotYet = 'unfinished' | 'waiting';

export interface Looker {
  note(records: readonly MutationRecord[]): void;
  /** Adds to the glance what the document shows of the targets. */
  look(glance: Sighting, visited: Visited): Look | NotYet;
  /**
   * Asks the page again whether what was found at the last look is still called what it was found by. May be asked at
   * any time, also while there is more to look at.
   */
  isStillCalled(target: string, found: Located): boolean;
  /** Where an element is to be seen now; null where nothing of it is. */
  measure(element: Element): RingPlace | null;
  /** What the card had better keep clear of in this frame, as of the last look. */
  survey(): Obstacle[];
}

/** In this frame, for the spotlight, and in the top document, for the card: either can move without the other. */
export interface RingPlace {
  box: Rect;
  anchor: Anchor | null;
}

/** Points at one element of this frame. */
export interface Pointer {
  readonly element: Element | undefined;
  /** Points at the element and follows it, or at nothing. */
  pointAt(element: Element | undefined): void;
  /** Something in the page has moved. */
  wake(): void;
}

/** Brings the person to a control of this frame. */
interface Reach {
  /** Scrolls it into view, in this document and in those around it. */
  scrollTo(element: Element): void;
  /** Moves the keyboard's focus to it; false where it can't take that. */
  goTo(element: Element): boolean;
}

/** How this frame stands in the documents around it: the agent has to know that itself, and parts ask it. */
export type Frames = Pick<
  typeof geometry,
  'isScrolledAway' | 'listFrameElements' | 'placeOutside' | 'toTopCoordinates'
>;

/** What a frame needs that can be seen. What draws the ring comes with it, and is there when a control is found. */
interface LookPart {
  /** Looks for a plan's targets. `onShadow` is called with each open shadow root met. */
  createLooker(
    plan: WatchPlan,
    frames: Frames,
    onShadow: (root: ShadowRoot) => void,
    queryPart: QueryPart,
  ): Looker;
  /** `measure` says where the ring is to be drawn, `onAnchor` gets what the card is placed by; both when that changes. */
  createPointer(
    measure: (element: Element) => RingPlace | null,
    onAnchor: (anchor: Anchor | null) => void,
    signal: AbortSignal,
  ): Pointer;
}

/**
 * The parts of the agent that are scripts of their own, each injected into this frame when it is first needed: most
 * frames show nothing to anybody, and most of what is ringed is in view.
 */
export interface Parts {
  look: LookPart;
  reach: Reach;
  /** Finds a control by what was recorded of it. */
  recall: Recall;
  /** Says of a box over the document whether it asks something. */
  question: BoxReader;
}

/** A part, or undefined: then it is on its way, and the agent looks again when it is there. */
export type QueryPart = <Name extends AgentPart>(name: Name) => Parts[Name] | undefined;

/** Where a part's script finds the agent of its frame: both live in the extension's own world of the page. */
type World = typeof globalThis & { signpostAgent?: { take(parts: Partial<Parts>): void } };

/** Hands a part to the agent that runs in this frame; without one it is of no use. */
export function handOver(part: Partial<Parts>): void {
  (globalThis as World).signpostAgent?.take(part);
}

export interface PartStore {
  /** What isn't there is asked for, and `onArrived` tells when it has come. */
  query: QueryPart;
  /** Asks once more for what was asked for and hasn't come: nobody may have heard it. */
  askAgain(): void;
}

/** The parts that this agent has. One that was here before it, perhaps of another version, is not used. */
export function createPartStore(
  ask: (name: AgentPart) => void,
  onArrived: () => void,
  signal: AbortSignal,
): PartStore {
  const world = globalThis as World;
  let parts: Partial<Parts> = {};
  const missing = new Set<AgentPart>();
  const mine = {
    take(arrived: Partial<Parts>) {
      parts = { ...parts, ...arrived };
      for (const name of Object.keys(arrived)) missing.delete(name as AgentPart);
      onArrived();
    },
  };
  world.signpostAgent = mine;
  signal.addEventListener('abort', () => {
    if (world.signpostAgent === mine) delete world.signpostAgent;
  });

  return {
    query(name) {
      if (!parts[name] && !missing.has(name)) {
        missing.add(name);
        ask(name);
      }
      return parts[name];
    },
    askAgain: () => missing.forEach(ask),
  };
}
