import type { Located } from '@/locate/locate';
import type { Look, Looker } from './look';

/** Looks at the page and, where that fails for whatever reason, says so: silence would mean that nothing is there. */
export interface SafeLooker {
  note(records: readonly MutationRecord[]): void;
  /** Undefined: there is more to look at than may be done at once; ask again. */
  look(visited: ReadonlySet<string>): Look | undefined;
  /** Whether a target is still called what it was found by; not, when that can't be asked. */
  isStillCalled(target: string, found: Located): boolean;
}

/** `make` makes a looker that knows nothing yet: one that has failed may know things that are wrong. */
export function createSafeLooker(make: () => Looker): SafeLooker {
  let looker: Looker | undefined;

  return {
    note(records) {
      try {
        looker?.note(records);
      } catch {
        looker = undefined;
      }
    },
    look(visited) {
      try {
        looker ??= make();
        return looker.look(visited);
      } catch {
        looker = undefined;
        return cannotLook();
      }
    },
    isStillCalled(target, found) {
      try {
        return looker?.isStillCalled(target, found) ?? false;
      } catch {
        looker = undefined;
        return false;
      }
    },
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
