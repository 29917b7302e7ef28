import type { BootNote } from '@/guide/messages';
import type { Procedure } from '@/guide/procedure/procedure';

/** The paths of all pages, with the procedures that name them as the place of a step. */
export function listPages(procedures: readonly Procedure[]): BootNote['pages'] {
  const byPath = new Map<string, string[]>();
  for (const { id, pages, steps } of procedures) {
    const used = new Set(steps.flatMap(({ page }) => (page ? [page] : [])));
    for (const [pageId, page] of Object.entries(pages)) {
      if (!used.has(pageId)) continue;
      for (const path of page.paths) byPath.set(path, [...(byPath.get(path) ?? []), id]);
    }
  }
  return [...byPath].map(([path, ids]) => ({ path, procedures: ids }));
}
