import { MOST_ELEMENTS, type BoxReader } from './asking';
import * as dom from './dom';
import type { Idioms } from './idioms';
import { nameOf, textOf } from './name';
import { normalise } from './normalise';
import { roleOf, type KnownRole } from './role';
import { isRendered, queryShown } from './shown';
import { holds, listInside, SEALED, SILENT, within } from './walk';

/** A question has few answers; what has more buttons is a window to work in. */
const MOST_ANSWERS = 3;
/** More text than this is something to read, not a question. */
const LONGEST_QUESTION = 1500;
/** An unmarked box is only taken for a question where it is smaller than this part of the window, and in its middle. */
const LARGEST_PART = 0.6;
const FARTHEST_FROM_MIDDLE = 0.15;

const FIELD: readonly KnownRole[] = ['textbox', 'combobox', 'checkbox'];
const PRESSED: readonly KnownRole[] = ['button', 'link', 'generic', 'tab', 'menuitem'];

/** Forces layout where a box may be a question. */
export const boxReader: BoxReader = {
  hasField: (box, idioms) => listControls(box, idioms).some(isTyped),
  isQuestion,
};

function isQuestion(box: Element, answer: Element, idioms: Idioms): boolean {
  const controls = listControls(box, idioms);
  if (controls.some(({ role }) => FIELD.includes(role))) return false;
  const answers = controls.filter((each) => !isCross(each.element, idioms));
  // A lone Cancel or Close says that something is going on, or is to be read.
  const isFew = answers.length > 1 && answers.length <= MOST_ANSWERS;
  const isNotice = answers.length <= 1 && idioms.notices.includes(normalise(nameOf(answer)));
  if (!isFew && !isNotice) return false;
  return asksInWords(box, controls) && isOnTop(box, idioms) && queryShown(answer) === 'shown';
}

interface Control {
  element: Element;
  role: KnownRole;
}

const isTyped = ({ role }: Control) => role === 'textbox' || role === 'combobox';

/** The outermost controls in a box that are drawn. */
function listControls(box: Element, idioms: Idioms): Control[] {
  const all = listInside(box, MOST_ELEMENTS).flatMap((element) => {
    const role = roleOf(element, idioms);
    return role && (FIELD.includes(role) || PRESSED.includes(role)) && isRendered(element)
      ? { element, role }
      : [];
  });
  return all.filter(
    ({ element }) => !all.some((other) => other.element !== element && holds(other.element, element)),
  );
}

/** The cross that closes a window: a picture, with a title at most. */
function isCross(control: Element, { answers }: Idioms): boolean {
  const name = normalise(nameOf(control));
  return !/\p{L}\p{L}/u.test(name) || (!normalise(textOf(control)) && answers.includes(name));
}

/** Whether there are words besides the buttons', and not too many. Only their number counts. */
function asksInWords(box: Element, controls: readonly Control[]): boolean {
  const walker = dom.createTreeWalker(dom.ownerDocument(box), box, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let node = walker.nextNode(); node && letters <= LONGEST_QUESTION; node = walker.nextNode()) {
    const around = dom.parentElement(node);
    if (
      !around ||
      within(around, `${SILENT}, ${SEALED}`) ||
      controls.some(({ element }) => holds(element, around))
    )
      continue;
    letters += (node as Text).data.slice(0, LONGEST_QUESTION + 1).match(/\p{L}/gu)?.length ?? 0;
  }
  return letters > 1 && letters <= LONGEST_QUESTION;
}

/** A marked dialog is over the page by itself; any other box has to lie in the middle, with the page behind it. */
function isOnTop(box: Element, { isIn, foreign }: Idioms): boolean {
  const view = dom.viewOf(box);
  if (!view) return false;
  if (dom.matches(box, 'body') || isIn(box, 'dialog')) return true;
  const { left, top, width, height } = dom.getBoundingClientRect(box);
  const { innerWidth, innerHeight } = view;
  if (width * height > LARGEST_PART * innerWidth * innerHeight) return false;
  if (Math.abs(left + width / 2 - innerWidth / 2) > FARTHEST_FROM_MIDDLE * innerWidth) return false;
  const at = [0.05, 0.5, 0.95];
  return at.some((x) => at.some((y) => isOverSomething(box, left + x * width, top + y * height, foreign)));
}

/** Whether something that is no part of the box, nor of what it stands in, lies behind this point. */
function isOverSomething(box: Element, x: number, y: number, foreign: string): boolean {
  const root = dom.getRootNode(box) as Document | ShadowRoot;
  const [front, ...behind] = dom.elementsFromPoint(root, x, y).filter((each) => !within(each, foreign));
  if (!front || !holds(box, front)) return false;
  return behind.some((each) => !holds(box, each) && !holds(each, box));
}
