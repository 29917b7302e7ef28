import type { Page } from '@/guide/procedure/procedure';
import type { LabelIndex } from './label-index';
import { isAtPath } from '@/guide/procedure/page-path';
import { isRecord, queryList } from './records';
import { roleOf, type KnownRole } from './role';
import { isRendered } from './shown';
import { closest, within } from './walk';
import { labelKey } from './wanted-labels';

/** With fewer independent signs a page is not recognised by its labels. */
const ENOUGH_SIGNS = 2;

/** Ways to other pages: their words say where they lead, not where one is. */
const WAYS = 'nav, [role=navigation], [role=tablist], [role=menubar]';
const WAY_ROLES: readonly (KnownRole | undefined)[] = ['tab', 'menuitem'];
const PRESSED: readonly (KnownRole | undefined)[] = ['link', 'button', 'generic'];

/** The pages that a document is: by its path, or by two or more independent signs, each a label in its own content. */
export function recognisePages(
  path: string,
  pages: Record<string, Pick<Page, 'paths' | 'labels'>>,
  index: LabelIndex,
): Set<string> {
  const known = Object.entries(pages).filter(
    ([, page]) =>
      page.paths.some((each) => isAtPath(path, each)) || countSigns(page.labels ?? [], index) >= ENOUGH_SIGNS,
  );
  return new Set(known.map(([id]) => id));
}

/**
 * Labels in one list of things to press are one sign: such a list may lead to anything. A label of one word, such as
 * "Source", is half a one: other pages have it, too.
 */
function countSigns(labels: readonly string[], index: LabelIndex): number {
  const lists = new Set<Element>();
  let signs = 0;
  for (const label of labels) {
    const places = index.query(labelKey(label)).filter(({ element }) => isOwnContent(element, index));
    const inLists = places.map(({ element }) => queryListOfControls(element, index));
    if (inLists.includes(undefined)) signs += isOneWord(label) ? 0.5 : 1;
    else for (const list of inLists) lists.add(list!);
  }
  return signs + lists.size;
}

const isOneWord = (label: string) => !label.trim().includes(' ');

function queryListOfControls(element: Element, { idioms }: LabelIndex): Element | undefined {
  const control = closest(element, (each) => PRESSED.includes(roleOf(each, idioms)));
  return control && queryList(control);
}

/** Neither a record nor a way to somewhere else: what stands in the page itself, in view. */
function isOwnContent(element: Element, { idioms }: LabelIndex): boolean {
  if (within(element, `${WAYS}, ${idioms.menu}`)) return false;
  if (idioms.isIn(element, 'header') || idioms.isIn(element, 'side-nav')) return false;
  if (closest(element, (each) => WAY_ROLES.includes(roleOf(each, idioms)))) return false;
  return isRendered(element) && !isRecord(element, idioms);
}
