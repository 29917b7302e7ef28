import * as dom from './dom';
import type { Idioms } from './idioms';
import type { LabelIndex } from './label-index';
import type { Located } from './locate';
import { textOf } from './name';
import { isRendered } from './shown';
import { closest, holds, listInside, parentOf, within } from './walk';
import { labelKey } from './wanted-labels';

/** A box with more elements than this is a window to work in; it isn't read any further. */
export const MOST_ELEMENTS = 150;

/** Reads what stands in a box that may ask something. Few documents ever show such a box. */
export interface BoxReader {
  /** Whether there is something to type in a box. */
  hasField(box: Element, idioms: Idioms): boolean;
  /** Whether a box of text with few buttons lies over the page, one of the buttons the given answer. */
  isQuestion(box: Element, answer: Element, idioms: Idioms): boolean;
}

/**
 * Whether an alert or confirmation lies over this document. Then nothing behind it can be used: what was located there
 * becomes covered, so that all that is still found is in the alert. Forces layout where something could be an answer.
 *
 * @param queryReader Is asked where there is a box to be read. Undefined: it is on its way, and nothing can be said yet.
 */
export function coverBehindAlert(
  located: Map<string, Located>,
  index: LabelIndex,
  queryReader: () => BoxReader | undefined,
): boolean | undefined {
  const { idioms } = index;
  for (const { box, answer } of listSuspects(index, [...located.values()])) {
    const reader = queryReader();
    if (!reader) return undefined;
    const asks = answer
      ? reader.isQuestion(box, answer, idioms)
      : !isSmall(box) || !reader.hasField(box, idioms);
    if (!asks) continue;
    coverBehind(box, located);
    return true;
  }
  return false;
}

function coverBehind(alert: Element, located: Map<string, Located>): void {
  for (const [id, { opener: _, ...answer }] of located) {
    if (!answer.element || holds(alert, answer.element)) continue;
    // What is hidden stays so, and what would show it can't be used either.
    const behind = { status: 'hidden', hiddenBy: 'covered' } as const;
    located.set(id, answer.status === 'hidden' ? answer : { ...answer, ...behind });
  }
}

/** A box that may be an alert: by its marks, or by an answer such as OK or Cancel in it. */
interface Suspect {
  box: Element;
  answer?: Element;
}

/** Small boxes with an answer and no control of the procedure; before them, all that say by their marks that they ask. */
function* listSuspects(
  { list, query, idioms }: LabelIndex,
  located: readonly Located[],
): Generator<Suspect, void> {
  for (const box of list(idioms.alert)) if (isRendered(box) && isOurs(box, idioms)) yield { box };
  const known = new Set<Element>();
  for (const word of idioms.answers)
    for (const { element } of query(labelKey(word))) {
      const box = isOurs(element, idioms) && queryBox(element, idioms);
      if (!box || known.has(box)) continue;
      const isTheirs = located.some((each) => isUsable(each) && holds(box, each.element!));
      if (isTheirs || !isSmall(box)) known.add(box);
      else yield { box, answer: element };
    }
}

const isSmall = (box: Element) => listInside(box, MOST_ELEMENTS + 1).length <= MOST_ELEMENTS;

const isUsable = ({ element, status }: Located) => element !== undefined && status !== 'hidden';

/** Neither another guide's nor an entry of a menu. */
function isOurs(element: Element, { foreign, menu }: Idioms): boolean {
  const list = within(element, menu);
  return !within(element, foreign) && (!list || dom.matches(list, '[popover]'));
}

/** The window that an answer stands in: a dialog, or the only thing in a layer over the page. */
function queryBox(answer: Element, { queryDialog }: Idioms): Element | undefined {
  return queryDialog(answer) ?? closest(answer, isAloneInLayer);
}

function isAloneInLayer(box: Element): boolean {
  const layer = parentOf(box);
  const view = dom.viewOf(box);
  if (!layer || !view || dom.matches(layer, 'body, html')) return false;
  if (!['fixed', 'absolute'].includes(view.getComputedStyle(layer).position)) return false;
  return [...dom.children(layer)].every((each) => each === box || isEmpty(each));
}

/** A backdrop is. */
const isEmpty = (element: Element) => dom.childElementCount(element) === 0 && !textOf(element);
