import { findCandidates } from './candidates';
import type { LocateContext } from './context';
import { isRecord, type KnownEntries } from './records';
import { isRendered, queryShown } from './shown';

/** What a look is made with; to be used in one task only, in which nothing of the page changes. */
export function createContext(
  scope: Pick<LocateContext, 'index' | 'idioms' | 'pages' | 'targets'>,
): LocateContext {
  const entries: KnownEntries = new Map();
  return {
    ...scope,
    candidatesOf: remember((target) => findCandidates(target, scope.index)),
    isRecord: remember((element) => isRecord(element, scope.idioms, entries)),
    isRendered: remember(isRendered),
    shownOf: remember((element) => queryShown(element)),
  };
}

/** Asks once, and gives the same answer from then on. */
function remember<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}
