import type { Obstacle } from '@/guide/messages';
import type { Located } from '@/locate/locate';
import { glance, isAll } from './glance';
import type { Look, Looker, NotYet, RingPlace, Visited } from './parts';

/** Looks at the page and, where that fails for whatever reason, says so: silence would mean that nothing is there. */
export interface SafeLooker {
  note(records: readonly MutationRecord[]): void;
  look(visited: Visited): Look | NotYet;
  /** Whether a target is still called what it was found by; not, when that can't be asked. */
  isStillCalled(target: string, found: Located): boolean;
  /** Where an element is to be seen; null also when that can't be asked. */
  measure(element: Element): RingPlace | null;
  /** What the card had better keep clear of; nothing, also when that can't be asked. */
  survey(): Obstacle[];
}

/**
 * `make` makes a looker that knows nothing yet: one that has failed may know things that are wrong. Undefined: it can't
 * be made yet. It is only asked for where there is something to look at.
 */
export function createSafeLooker(make: () => Looker | undefined): SafeLooker {
  let looker: Looker | undefined;

  /** What has failed knows too little or what is wrong: the next look begins with another. */
  function attempt<Answer>(ask: () => Answer, otherwise: Answer): Answer {
    try {
      return ask();
    } catch {
      looker = undefined;
      return otherwise;
    }
  }

  function look(visited: Visited): Look | NotYet {
    const seen = glance();
    if (isAll(seen)) return { sighting: seen, located: new Map() };
    looker ??= make();
    return looker?.look(seen, visited) ?? 'waiting';
  }

  return {
    note: (records) => attempt(() => looker?.note(records), undefined),
    look: (visited) => attempt(() => look(visited), undefined) ?? cannotLook(),
    isStillCalled: (target, found) => attempt(() => looker?.isStillCalled(target, found) ?? false, false),
    measure: (element) => attempt(() => looker?.measure(element) ?? null, null),
    survey: () => attempt(() => looker?.survey() ?? [], []),
  };
}

/** Says nothing of the page but that the person may have it in front of them. */
const cannotLook = (): Look => ({
  sighting: {
    pages: [],
    visible: true,
    focused: false,
    area: innerWidth * innerHeight,
    targets: {},
    failed: true,
  },
  located: new Map(),
});
