import { autotaskIdioms } from '@/autotask/idioms';
import type { Frames, Looker, QueryPart } from '@/entrypoints/agent/parts';
import type { WatchPlan } from '@/guide/messages';
import type { TargetFact } from '@/guide/run/facts';
import { coverBehindAlert } from '@/locate/asking';
import { findCandidates } from '@/locate/candidates';
import * as dom from '@/locate/dom';
import { createContext } from '@/locate/create-context';
import { createLabelIndex, type LabelIndex } from '@/locate/label-index';
import { locate, type Located } from '@/locate/locate';
import { nameOf } from '@/locate/name';
import { recognisePages } from '@/locate/pages';
import { giveEachItsOwn } from '@/locate/recorded/one-each';
import { collectWantedLabels } from '@/locate/wanted-labels';
import { queryVisibleBox } from '@/locate/shown';
import { isCoveredOutside } from '@/overlay/frame-cover';
import { measure } from './measure';
import { createSurroundings } from './surroundings';

/** With what is asked of the finished index this stays well below the 8 ms that a task may hold up the page. */
export const SLICE_MS = 4;
/** What is asked of the index after a reading that took longer than this is asked in a task of its own. */
const LONG_MS = 3;

/**
 * Looks for a procedure's targets in this document. `onShadow` is called with each open shadow root met. `queryPart` is
 * asked for what few looks need.
 */
export function createLooker(
  plan: WatchPlan,
  frames: Frames,
  onShadow: (root: ShadowRoot) => void,
  queryPart: QueryPart,
): Looker {
  const idioms = autotaskIdioms;
  /** The pages that this document was at the last look. */
  let pages: ReadonlySet<string> = new Set();
  /** What those are called that were found by what was recorded of them. */
  const recalled = new Map<string, string>();
  const surroundings = createSurroundings(frames);
  const index = createLabelIndex(
    document,
    collectWantedLabels(plan.targets, plan.pages, idioms.answers),
    idioms,
    onShadow,
  );

  return {
    note: (records) => index.note(records),
    look(glance, visited) {
      const located = new Map<string, Located>();
      const began = performance.now();
      if (!index.refresh(SLICE_MS)) return 'unfinished';
      if (performance.now() - began > LONG_MS) return 'unfinished';
      pages = recognisePages(location.pathname, plan.pages, index);
      const context = createContext({ index, idioms, pages, targets: plan.targets });
      const sighting = { ...glance, pages: [...pages] };
      for (const [id, target] of Object.entries(plan.targets)) {
        let answer: Located | undefined = locate(target, context);
        if (target.recorded) {
          const recall = queryPart('recall');
          if (!recall) return 'waiting';
          answer = recall(target.recorded, answer);
        }
        if (!answer) return 'unfinished';
        if (answer.worded) sighting.worded = [...(sighting.worded ?? []), id];
        if (answer.leftOut) sighting.leftOut = [...(sighting.leftOut ?? []), id];
        if (answer.status === 'absent') continue;
        located.set(id, answer);
        if (answer.means === 'recorded' && answer.element) recalled.set(id, nameOf(answer.element));
        else recalled.delete(id);
      }
      giveEachItsOwn(located);
      const asks = coverBehindAlert(located, index, () => queryPart('question'));
      if (asks === undefined) return 'waiting';
      if (asks) sighting.asks = true;
      for (const [id, answer] of located) if (isBehindOuter(answer, frames)) located.set(id, behind(answer));
      for (const [id, answer] of located)
        sighting.targets[id] = toFact(answer, visited.get(id), index.list, frames);
      surroundings.renew(
        [...located.values()].flatMap(({ status, element }) =>
          status === 'found' && element ? [element] : [],
        ),
      );
      return { sighting, located };
    },
    isStillCalled(id, { element, means }) {
      const target = plan.targets[id];
      // A picture has no name, and is found by its shape.
      if (!element || !target || means === 'picture') return true;
      if (means === 'recorded') return nameOf(element) === recalled.get(id);
      const candidates = findCandidates(target, index);
      return candidates.some((each) => each.element === element);
    },
    measure: (element) => measure(element, surroundings, frames),
    survey: surroundings.survey,
  };
}

/** What is found here, and lies under something of the documents around this frame. */
function isBehindOuter({ status, element, means, outOfView }: Located, frames: Frames): boolean {
  if (status !== 'found' || !element || means === 'text' || outOfView) return false;
  const box = queryVisibleBox(element);
  return typeof box !== 'string' && isCoveredOutside(box, window, frames);
}

const behind = (answer: Located): Located => ({ ...answer, status: 'hidden', hiddenBy: 'covered' });

function toFact(
  answer: Located,
  visited: 'left' | 'typed' | undefined,
  list: LabelIndex['list'],
  frames: Frames,
): TargetFact {
  const { element, opener, means = 'name', ...fact } = answer;
  const checked = element && autotaskIdioms.queryChecked(element);
  const pointedAt = fact.status === 'found' ? element : opener;
  const isAway = pointedAt && frames.isScrolledAway(dom.getBoundingClientRect(pointedAt), window);
  const expanded = element && fact.status === 'found' && autotaskIdioms.queryExpanded(element, list);
  return {
    ...fact,
    means,
    ...(opener && { opener: true }),
    ...(isAway && { outOfView: true }),
    ...(expanded && { expanded }),
    ...(checked !== undefined && { checked }),
    ...(visited && { visited: true }),
    ...(visited === 'typed' && { touched: true }),
  };
}
