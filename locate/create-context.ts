import type { Target } from '@/guide/procedure/procedure';
import { findCandidates } from './candidates';
import type { LocateContext } from './context';
import { isRecord, type KnownEntries } from './records';
import { isRendered, queryShown } from './shown';
import { within } from './walk';

/** What a look is made with; to be used in one task only, in which nothing of the page changes. */
export function createContext(
  scope: Pick<LocateContext, 'index' | 'idioms' | 'pages' | 'targets'>,
): LocateContext {
  const entries: KnownEntries = new Map();
  const { index, idioms, targets } = scope;
  const candidatesOf = remember((target: Target) => findCandidates(target, index));
  const isShown = remember(isRendered);
  const isSeen = (element: Element) => !within(element, idioms.data) && isShown(element);
  const openerIdsOf = remember((target: Target) => {
    const ids = new Set(target.openedBy);
    for (const id of ids) for (const next of targets[id]?.openedBy ?? []) ids.add(next);
    return ids;
  });
  return {
    ...scope,
    candidatesOf,
    openerIdsOf,
    openersOf: remember((target) =>
      [...openerIdsOf(target)]
        .flatMap((id) => candidatesOf(targets[id]!))
        .flatMap(({ element }) => (isShown(element) ? element : [])),
    ),
    seenOf: remember((id) =>
      candidatesOf(targets[id]!).flatMap(({ element }) => (isSeen(element) ? element : [])),
    ),
    dialogOf: remember(idioms.queryDialog),
    isRecord: remember((element) => isRecord(element, idioms, entries)),
    isRendered: isShown,
    shownOf: remember((element) => queryShown(element)),
  };
}

/** Asks once, and gives the same answer from then on. */
function remember<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key) as Answer;
  };
}
