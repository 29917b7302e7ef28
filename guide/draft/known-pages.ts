import type { Page, Procedure } from '../procedure/procedure';

/** The pages that the draft and the office's guides know, by id, in the order of their names; the draft's own count. */
export function knownPages(draft: Procedure, library: readonly Procedure[]): [string, Page][] {
  const pages = new Map(library.flatMap((each) => Object.entries(each.pages)));
  for (const [id, page] of Object.entries(draft.pages)) pages.set(id, page);
  return [...pages].toSorted(([, one], [, other]) => one.name.localeCompare(other.name));
}
