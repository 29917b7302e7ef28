import type { Page } from '@/guide/procedure/procedure';
import type { LabelIndex } from './label-index';
import { isAtPath } from './page-path';
import { isSeen } from './shown';
import { labelKey } from './wanted-labels';

/** With fewer known labels a page is not recognised by them. */
const ENOUGH_LABELS = 2;

/** The pages that a document is: by its path, or by two or more of the page's labels in view. */
export function recognisePages(
  path: string,
  pages: Record<string, Pick<Page, 'paths' | 'labels'>>,
  index: LabelIndex,
): Set<string> {
  const known = Object.entries(pages).filter(([, page]) => {
    if (page.paths.some((each) => isAtPath(path, each))) return true;
    const labels = page.labels ?? [];
    const shown = labels.filter((label) =>
      index.query(labelKey(label)).some(({ element }) => isSeen(element, index.idioms)),
    );
    return shown.length >= ENOUGH_LABELS;
  });
  return new Set(known.map(([id]) => id));
}
