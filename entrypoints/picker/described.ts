import { autotaskIdioms } from '@/autotask/idioms';
import type { WatchPlan } from '@/guide/messages';
import { createContext } from '@/locate/create-context';
import { createLabelIndex } from '@/locate/label-index';
import { locate } from '@/locate/locate';
import { recognisePages } from '@/locate/pages';
import { collectWantedLabels } from '@/locate/wanted-labels';
import { holds } from '@/locate/walk';

/** The target whose own description finds this very control, if one does. May take as long as the page is large. */
export function queryDescribed(
  element: Element,
  { pages, targets }: WatchPlan,
): { described: string } | undefined {
  const idioms = autotaskIdioms;
  const wanted = collectWantedLabels(targets, pages, idioms.answers);
  const index = createLabelIndex(document, wanted, idioms, () => undefined);
  index.refresh();
  const known = recognisePages(location.pathname, pages, index);
  const context = createContext({ index, idioms, pages: known, targets });
  const found = Object.entries(targets).find(([, target]) => {
    const answer = locate(target, context);
    const at = answer.status === 'found' ? answer.element : undefined;
    return at !== undefined && (holds(at, element) || holds(element, at));
  });
  return found && { described: found[0] };
}
