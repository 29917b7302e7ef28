import * as dom from './dom';
import type { Idioms } from './idioms';
import { createLateShadows } from './late-shadows';
import { createPlainTest } from './plain';
import { selectControls } from './role';
import { parentOf, SEALED, SILENT, within } from './walk';

/** A hidden frame looks at nothing: after so many notes those are dropped that are of no use any more. */
const NOTES_PER_SWEEP = 400;

/** What of a document has yet to be looked at. */
export interface Upkeep {
  /** Whether an element is in the document, outside of fields, pictures, scripts and other guides. */
  isInBounds(element: Element): boolean;
  note(records: readonly MutationRecord[]): void;
  /** Does what is left, one element a step. Whoever asks may stop after any step and ask anew later. */
  steps(): Generator<undefined, void>;
}

/**
 * Keeps account of what has yet to be looked at, and hands each such element to `read`; `around`: it is one whose
 * inside has changed; `plain`: it is no control, no mark and no field. Nothing here is a place in the tree, which may change before the work goes on: what is noted
 * stands for an element, wherever that is by then.
 *
 * `named` are controls by the ids of what names them. `marks` are the selectors of wanted landmarks; like those of the
 * idioms they may ask for classes and ids above an element, as in `.TabBar .Button2`, and for nothing else there.
 */
export function createUpkeep(
  root: Document,
  idioms: Idioms,
  marks: string,
  named: ReadonlyMap<string, Set<Element>>,
  read: (element: Element, how: { around?: boolean; plain?: boolean }) => void,
  onShadow: (root: ShadowRoot) => void,
): Upkeep {
  const skipped = `${SILENT}, ${idioms.foreign}`;
  const closed = `${skipped}, ${SEALED}`;
  const isPlain = createPlainTest([closed, marks, selectControls(idioms)].join());
  const selectors = [marks, idioms.data, ...idioms.controls.map(({ selector }) => selector)];
  const words = new Set(selectors.join().match(/[-\w]+/g));
  const lateShadows = createLateShadows();
  const changed = new Set<Element>();
  /** Elements in which nothing is known. */
  const unknown = new Set<Element>([dom.documentElement(root)]);
  /** What is left of those that have been begun; the next one is the last. */
  const begun: Element[] = [];
  /** Controls whose name may have changed elsewhere. */
  const renamed = new Set<Element>();
  /** Of elements that have been gone through: what in them decided how. */
  const wayOf = new WeakMap<Element, string>();
  let notes = 0;

  const rename = (all?: Set<Element>) => all?.forEach((control) => renamed.add(control));
  const touch = (element: Element) => rename(named.get(dom.id(element)));

  /** Whether all around an element is such that its inside is looked at. */
  function isReached(element: Element): boolean {
    const above = parentOf(element);
    return dom.isConnected(element) && !(above && within(above, closed));
  }

  const isInBounds = (element: Element) => isReached(element) && !dom.matches(element, skipped);

  /** Whether an element's inside is looked at, and which classes that may decide what things in it are. */
  function readWay(element: Element, plain = isPlain(element)): string {
    if (!dom.hasAttributes(element)) return plain || !dom.matches(element, closed) ? '' : 'closed';
    if (!plain && dom.matches(element, closed)) return 'closed';
    const own = `${dom.id(element)} ${dom.getAttribute(element, 'class')}`.split(' ');
    return own.filter((word) => words.has(word)).join();
  }

  function* steps(): Generator<undefined, void> {
    /** Within one call nothing changes: what has been read around needn't be again. */
    const around = new Set<Element>();
    for (const host of lateShadows.take()) unknown.add(host);
    for (const element of changed) {
      changed.delete(element);
      catchUp(element, around);
      yield;
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
      if (!isOld || isReached(element)) enter(element);
      yield;
    }
    for (const control of renamed) {
      renamed.delete(control);
      if (isInBounds(control)) read(control, {});
      yield;
    }
  }

  /** A change in an element may also change the names of controls around it, and what things inside it are. */
  function catchUp(element: Element, around: Set<Element>): void {
    if (readWay(element) !== (wayOf.get(element) ?? '')) unknown.add(element);
    touch(element);
    let isIn = isInBounds(element);
    if (isIn) read(element, {});
    for (
      let above = dom.parentElement(element);
      above && !around.has(above);
      above = dom.parentElement(above)
    ) {
      around.add(above);
      touch(above);
      isIn ||= isInBounds(above);
      if (isIn) read(above, { around: true });
    }
  }

  function enter(element: Element): void {
    const plain = isPlain(element);
    if (plain || !dom.matches(element, skipped)) read(element, { plain });
    const shadowRoot = dom.shadowRoot(element);
    if (!shadowRoot) lateShadows.note(element);
    if (!shadowRoot && !dom.firstElementChild(element)) return;
    const way = readWay(element, plain);
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

  return {
    isInBounds,
    steps,
    note(records) {
      for (const { target, addedNodes, removedNodes, attributeName } of records) {
        const element = target instanceof Element ? target : dom.parentElement(target);
        if (element) changed.add(element);
        // Which id it had is not known any more.
        if (attributeName === 'id') named.forEach(rename);
        for (const node of [...addedNodes, ...removedNodes]) {
          if (!(node instanceof Element)) continue;
          unknown.add(node);
          if (named.size > 0) [node, ...dom.querySelectorAll(node, '[id]')].forEach(touch);
        }
      }
      notes += 1;
      if (notes % NOTES_PER_SWEEP === 0) dropGone([changed, unknown]);
    },
  };
}

/** Forgets elements that are no longer in the document. Should one come back, that is a change like any other. */
export function dropGone(all: Iterable<Set<Element> | Map<Element, unknown>>): void {
  for (const elements of all)
    for (const element of elements.keys()) if (!dom.isConnected(element)) elements.delete(element);
}
