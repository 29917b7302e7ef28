import { createChangeQueue } from './change-queue';
import * as dom from './dom';
import type { Idioms } from './idioms';
import { createLateShadows } from './late-shadows';
import { createPlainTest } from './plain';
import { selectControls } from './role';
import { parentOf, SEALED, SILENT, within } from './walk';

/** What of a document has yet to be looked at. */
export interface Upkeep {
  /** Whether an element is in the document, outside of fields, pictures, scripts and other guides. */
  isInBounds(element: Element): boolean;
  /** Nothing of a change is read before `catchUp`. */
  note(records: readonly MutationRecord[]): void;
  /**
   * Does what is left, until `isOver` says after an element that it is enough for now. False: there is more to do, and
   * whoever asks may ask anew later.
   */
  catchUp(isOver: () => boolean): boolean;
}

/** How an element is read: `around`: only its inside has changed; `plain`: it is no control, no mark and no field. */
export interface Reading {
  around: boolean;
  plain: boolean;
}

/**
 * Keeps account of what has yet to be looked at, and hands each such element to `read`. Nothing here is a place in the
 * tree, which may change before the work goes on: what is noted stands for an element, wherever that is by then.
 *
 * `named` are controls by the ids of what names them. `marks` are the selectors of wanted landmarks; like those of the
 * idioms they may ask for classes and ids above an element, as in `.TabBar .Button2`, and for nothing else there.
 */
export function createUpkeep(
  root: Document,
  idioms: Idioms,
  marks: string,
  named: ReadonlyMap<string, Set<Element>>,
  read: (element: Element, how: Reading) => void,
  onShadow: (root: ShadowRoot) => void,
): Upkeep {
  const skipped = `${SILENT}, ${idioms.foreign}`;
  const closed = `${skipped}, ${SEALED}`;
  const isPlain = createPlainTest([closed, marks, selectControls(idioms)].join());
  const selectors = [marks, idioms.data, ...idioms.controls.map(({ selector }) => selector)];
  const words = new Set(selectors.join().match(/[-\w]+/g));
  const lateShadows = createLateShadows();
  /** Elements of which their own text or attributes have changed, and those of which only what is inside has. */
  const changed = new Set<Element>();
  const changedInside = new Set<Element>();
  /** Elements in which nothing is known. */
  const unknown = new Set<Element>();
  /** What is left of those that have been begun; the next one is the last. */
  const begun: Element[] = [];
  const changes = createChangeQueue();
  /** Elements that were gone through since all was unknown. */
  let entered = 0;
  /** Controls whose name may have changed elsewhere. */
  const renamed = new Set<Element>();
  /** Of elements that have been gone through: what in them decided how. */
  const wayOf = new WeakMap<Element, string>();

  const rename = (all?: Set<Element>) => all?.forEach((control) => renamed.add(control));
  const touch = (element: Element) => {
    if (named.size > 0) rename(named.get(dom.id(element)));
  };

  const isClosed = (element: Element) => dom.matches(element, closed);

  /** Whether all around an element is such that its inside is looked at. */
  function isReached(element: Element): boolean {
    const above = parentOf(element);
    return dom.isConnected(element) && !(above && within(above, closed));
  }

  const isInBounds = (element: Element) => isReached(element) && !dom.matches(element, skipped);

  /** Whether an element's inside is looked at, and which classes that may decide what things in it are. */
  function readWay(element: Element, shut: boolean): string {
    if (shut) return 'closed';
    if (!dom.hasAttributes(element)) return '';
    const own = `${dom.id(element)} ${dom.getAttribute(element, 'class')}`.split(' ');
    return own.filter((word) => words.has(word)).join();
  }

  function catchUp(isOver: () => boolean): boolean {
    // Within one call nothing changes: what was found out around one element holds for its neighbours.
    const around = new Set<Element>();
    const open = new Map<Element, boolean>();
    const isOpen = (element: Element): boolean => {
      const known = open.get(element);
      if (known !== undefined) return known;
      const above = parentOf(element);
      const answer = !isClosed(element) && (!above || isOpen(above));
      open.set(element, answer);
      return answer;
    };
    const isStillReached = (element: Element) => {
      const above = parentOf(element);
      return dom.isConnected(element) && (!above || isOpen(above));
    };

    if (!changes.takeUp(takeNote, isOver)) return false;
    // Those that come while the rest is done are found in the next call.
    if (begun.length === 0)
      for (const host of lateShadows.take()) for (const all of [unknown, changedInside]) all.add(host);
    for (const elements of [changed, changedInside])
      for (const element of elements) {
        elements.delete(element);
        take(element, elements === changedInside, around, isStillReached);
        if (isOver()) return false;
      }
    const roots = unknown.values();
    let earlier = begun.length;
    for (;;) {
      // What is left from an earlier call may have been moved into a field since.
      const isOld = begun.length <= earlier;
      const element = begun.pop() ?? roots.next().value;
      if (!element) break;
      earlier = Math.min(earlier, begun.length);
      unknown.delete(element);
      if (!isOld || isStillReached(element)) enter(element);
      if (isOver()) return false;
    }
    for (const control of renamed) {
      renamed.delete(control);
      if (isInBounds(control)) read(control, { around: false, plain: false });
      if (isOver()) return false;
    }
    return true;
  }

  /** A change in an element may also change the names of controls around it, and what things inside it are. */
  function take(
    element: Element,
    inside: boolean,
    around: Set<Element>,
    isStillReached: (element: Element) => boolean,
  ): void {
    const plain = isPlain(element);
    const shut = !plain && isClosed(element);
    if (readWay(element, shut) !== (wayOf.get(element) ?? '')) unknown.add(element);
    touch(element);
    const isIn = isStillReached(element) && !(shut && dom.matches(element, skipped));
    if (isIn) read(element, { around: inside, plain });
    climb(dom.flatParent(element), around, isIn);
    // Its own text, and what has gone from it, stood in the slots of its shadow root.
    const shadowRoot = dom.shadowRoot(element);
    if (shadowRoot) for (const slot of dom.querySelectorAll(shadowRoot, 'slot')) climb(slot, around, isIn);
  }

  /** Reads all that is drawn around a change, each element once. */
  function climb(from: Element | null, around: Set<Element>, isKnownIn: boolean): void {
    let isIn = isKnownIn;
    for (let above = from; above && !around.has(above); above = dom.flatParent(above)) {
      around.add(above);
      touch(above);
      isIn ||= isInBounds(above);
      if (isIn && !isPlain(above)) read(above, { around: true, plain: false });
    }
  }

  function enter(element: Element): void {
    entered += 1;
    const plain = isPlain(element);
    const shut = !plain && isClosed(element);
    if (!shut || !dom.matches(element, skipped)) read(element, { around: false, plain });
    const shadowRoot = dom.shadowRoot(element);
    if (!shadowRoot) lateShadows.note(element);
    if (!shadowRoot && !dom.firstElementChild(element)) return;
    const way = readWay(element, shut);
    wayOf.set(element, way);
    if (way === 'closed') return;
    if (shadowRoot) {
      onShadow(shadowRoot);
      begin(shadowRoot);
    }
    begin(element);
  }

  function begin(parent: Element | ShadowRoot): void {
    for (let child = dom.lastElementChild(parent); child; child = dom.previousElementSibling(child))
      begun.push(child);
  }

  /** From here on nothing is known of the document. */
  function beginAnew(): void {
    changes.clear();
    for (const elements of [changed, changedInside, unknown]) elements.clear();
    begun.length = 0;
    entered = 0;
    unknown.add(dom.documentElement(root));
  }

  function takeNote(record: MutationRecord): void {
    const { type, target } = record;
    if (type === 'childList') {
      noteChildren(record);
    } else if (type === 'characterData') {
      const parent = dom.parentNode(target);
      const holder = parent && elementOf(parent);
      if (holder) changed.add(holder);
    } else {
      changed.add(target as Element);
      // Which id it had is not known any more, nor in which slot it stood.
      if (record.attributeName === 'id') named.forEach(rename);
      const host = record.attributeName === 'slot' ? dom.parentElement(target) : null;
      if (host) changedInside.add(host);
    }
  }

  /** By index, and nothing asked twice: there may be thousands. */
  function noteChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    const [isTextNew, isTextGone] = [noteNodes(addedNodes, true), noteNodes(removedNodes, false)];
    const element = elementOf(target);
    if (element) (isTextNew || isTextGone ? changed : changedInside).add(element);
  }

  /** Whether there is text among them. What has gone has nothing to be read, only names to take along. */
  function noteNodes(nodes: NodeList, isNew: boolean): boolean {
    let hasText = false;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]!;
      if (dom.nodeType(node) !== Node.ELEMENT_NODE) {
        hasText = true;
        continue;
      }
      const element = node as Element;
      if (isNew) unknown.add(element);
      if (named.size > 0) [element, ...dom.querySelectorAll(element, '[id]')].forEach(touch);
    }
    return hasText;
  }

  beginAnew();
  return {
    isInBounds,
    catchUp,
    note(records) {
      changes.add(records);
      if (changes.isTooLong(entered)) beginAnew();
    },
  };
}

/** An element itself, and of a shadow root its host; null for a document. */
const elementOf = (node: Node): Element | null =>
  dom.nodeType(node) === Node.ELEMENT_NODE ? (node as Element) : dom.hostOf(node);
