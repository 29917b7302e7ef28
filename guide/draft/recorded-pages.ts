import { isAtPath } from '../procedure/page-path';
import type { Page, Procedure } from '../procedure/procedure';
import type { RecordedAction } from '../recording/recorded-action';
import { freshId } from './new-id';

/** As long as a page's name may be. */
const LONGEST_NAME = 160;

interface Opened {
  /** By id. */
  pages: Record<string, Page>;
  /** By the place of the action that opened it: the id of the page. */
  openedBy: ReadonlyMap<number, string>;
}

/**
 * The pages that the actions have opened: what was used next stood in a document that was loaded after the action, at a path
 * where nothing was used before. A path with a record's number in it is no page's. A page that a guide knows is that one. `own`:
 * the pages that there are already.
 */
export function pagesOpened(
  actions: readonly RecordedAction[],
  guides: readonly Procedure[],
  nameOf: (at: number) => string | undefined,
  own: Procedure['pages'] = {},
): Opened {
  const pages: Record<string, Page> = {};
  const openedBy = new Map<number, string>();
  const seen = new Set<string>();
  for (const [at, { recorded, newPage }] of actions.entries()) {
    const path = recorded?.page;
    if (path === undefined || seen.has(path)) continue;
    seen.add(path);
    const name = at > 0 ? nameOf(at - 1) : undefined;
    if (!newPage || path.includes('#') || name === undefined) continue;
    const isThere = ([, page]: [string, Page]) => page.paths.some((each) => isAtPath(path, each));
    const mine = Object.entries(own).find(isThere);
    const known = mine ?? guides.flatMap((guide) => Object.entries(guide.pages)).find(isThere);
    const taken = { has: (each: string) => Object.hasOwn(pages, each) || Object.hasOwn(own, each) };
    const isFree = known !== undefined && (mine !== undefined || !Object.hasOwn(own, known[0]));
    const id = isFree ? known[0] : freshId(name, 'page', taken);
    pages[id] = known
      ? { ...known[1], source: 'office' }
      : { name: name.slice(0, LONGEST_NAME), paths: [path], source: 'office', certainty: 'seen' };
    openedBy.set(at - 1, id);
  }
  return { pages, openedBy };
}
