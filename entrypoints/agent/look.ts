import { querySystemPage } from '@/autotask/pages';
import { autotaskIdioms } from '@/autotask/idioms';
import type { Sighting, TargetFact } from '@/guide/run/facts';
import type { WatchPlan } from '@/guide/messages';
import { coverBehindAlert } from '@/locate/asking';
import * as dom from '@/locate/dom';
import { findCandidates } from '@/locate/candidates';
import { createLabelIndex, type LabelIndex } from '@/locate/label-index';
import { locate, type Located } from '@/locate/locate';
import { nameOf } from '@/locate/name';
import { RECALL, type RecallWorld } from '@/locate/recorded/recall-slot';
import { recognisePages } from '@/locate/pages';
import { collectWantedLabels } from '@/locate/wanted-labels';
import { isScrolledAway, visibleArea } from '@/overlay/frame-geometry';

/** What this document shows of a procedure: the report, and the elements behind it, which never leave the page. */
export interface Look {
  sighting: Sighting;
  located: Map<string, Located>;
}

export interface Looker {
  note(records: readonly MutationRecord[]): void;
  /** Undefined: there is more to look at than may be done at once; ask again. */
  look(visited: ReadonlySet<string>): Look | undefined;
  /**
   * Asks the page again whether what was found at the last look is still called what it was found by. May be asked at
   * any time, also while there is more to look at.
   */
  isStillCalled(target: string, found: Located): boolean;
}

/** With what is asked of the finished index this stays well below the 8 ms that a task may hold up the page. */
export const SLICE_MS = 4;

/** Looks for a procedure's targets in this document. `onShadow` is called with each open shadow root met. */
export function createLooker(plan: WatchPlan, onShadow: (root: ShadowRoot) => void): Looker {
  const idioms = autotaskIdioms;
  /** The pages that this document was at the last look. */
  let pages: ReadonlySet<string> = new Set();
  /** What those are called that were found by what was recorded of them. */
  const recalled = new Map<string, string>();
  const index = createLabelIndex(
    document,
    collectWantedLabels(plan.targets, plan.pages, idioms.answers),
    idioms,
    onShadow,
  );

  return {
    note: (records) => index.note(records),
    look(visited) {
      const system = querySystemPage(location.pathname, dom.title(document));
      const area = Math.round(visibleArea(window));
      const located = new Map<string, Located>();
      const sighting: Sighting = {
        pages: [],
        ...(system && { system }),
        visible: area > 0,
        focused: dom.hasFocus(document),
        area,
        targets: {},
      };
      if (area === 0 || system) return { sighting, located };
      if (!index.refresh(SLICE_MS)) return undefined;
      pages = recognisePages(location.pathname, plan.pages, index);
      sighting.pages = [...pages];
      for (const [id, target] of Object.entries(plan.targets)) {
        const own = locate(target, { index, idioms, pages, targets: plan.targets });
        const recall = target.recorded && (globalThis as RecallWorld)[RECALL];
        const answer = recall ? recall(target.recorded!, own) : own;
        if (!answer) return undefined;
        if (answer.leftOut) sighting.leftOut = [...(sighting.leftOut ?? []), id];
        if (answer.status === 'absent') continue;
        located.set(id, answer);
        if (answer.means === 'recorded' && answer.element) recalled.set(id, nameOf(answer.element));
        else recalled.delete(id);
      }
      if (coverBehindAlert(located, index)) sighting.asks = true;
      for (const [id, answer] of located) sighting.targets[id] = toFact(answer, visited.has(id), index.list);
      return { sighting, located };
    },
    isStillCalled(id, { element, means }) {
      const target = plan.targets[id];
      // A picture has no name, and is found by its shape.
      if (!element || !target || means === 'picture') return true;
      if (means === 'recorded') return nameOf(element) === recalled.get(id);
      const candidates = findCandidates(target, { index, idioms, pages, targets: plan.targets });
      return candidates.some((each) => each.element === element);
    },
  };
}

function toFact(answer: Located, visited: boolean, list: LabelIndex['list']): TargetFact {
  const { element, opener, means = 'name', ...fact } = answer;
  const checked = element && autotaskIdioms.queryChecked(element);
  const pointedAt = fact.status === 'found' ? element : opener;
  const isAway = pointedAt && isScrolledAway(dom.getBoundingClientRect(pointedAt), window);
  const expanded = element && fact.status === 'found' && autotaskIdioms.queryExpanded(element, list);
  return {
    ...fact,
    means,
    ...(opener && { opener: true }),
    ...(isAway && { outOfView: true }),
    ...(expanded && { expanded }),
    ...(checked !== undefined && { checked }),
    ...(visited && { visited }),
  };
}
