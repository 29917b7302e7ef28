import * as dom from './dom';
import type { Idioms } from './idioms';
import { createUpkeep, dropGone } from './label-index-upkeep';
import { nameOf, ownTextOf } from './name';
import { roleOf, type KnownRole } from './role';
import type { WantedLabels } from './wanted-labels';

/** So many elements are looked at before the clock is. */
const STEPS_PER_TICK = 16;

/** A place where a wanted label stands. */
export interface LabelPlace {
  element: Element;
  /** Undefined: a piece of text that is no control by itself. */
  role: KnownRole | undefined;
  /** The label, where the control's name holds more than that; else empty. */
  beside: string;
}

/**
 * Where the wanted labels stand in one document, kept up to date from mutations. One pass builds it; afterwards a
 * look-up costs nothing and a change costs what changed.
 */
export interface LabelIndex {
  idioms: Idioms;
  /** Places of a label that are still in the document. */
  query(key: string): LabelPlace[];
  /** What a selector of a wanted landmark, or of menus, picks. */
  list(selector: string): Element[];
  /** Takes note of changes; the work is done by `refresh`. Cheap enough for a mutation observer's callback. */
  note(records: readonly MutationRecord[]): void;
  /**
   * Brings the index up to date, or as far as it comes in so many milliseconds. False: there is more to do, and
   * until then nothing can be said to be absent.
   */
  refresh(budget?: number): boolean;
}

/** `onShadow` is called with every open shadow root that is met, so that it can be observed too. */
export function createLabelIndex(
  root: Document,
  wanted: WantedLabels,
  idioms: Idioms,
  onShadow: (root: ShadowRoot) => void,
): LabelIndex {
  const places = new Map<string, Map<Element, LabelPlace>>();
  const keysOf = new WeakMap<Element, string[]>();
  const marked = new Set<Element>();
  const marks = [idioms.menu, idioms.alert, ...wanted.landmarks.flatMap(idioms.listMarks)].join();
  /** Controls that have their name from elsewhere in the page, by the ids of what names them. */
  const named = new Map<string, Set<Element>>();
  const { note, steps, isInBounds } = createUpkeep(root, idioms, marks, named, place, onShadow);

  function place(element: Element, around?: boolean): void {
    if (dom.matches(element, marks)) marked.add(element);
    const role = roleOf(element, idioms);
    // Its own text is the same as before, and nothing else of it counts.
    if (around && !role) return;
    for (const key of keysOf.get(element) ?? []) places.get(key)?.delete(element);
    keysOf.delete(element);
    for (const id of (role && dom.getAttribute(element, 'aria-labelledby')?.split(/\s+/)) || [])
      named.set(id, (named.get(id) ?? new Set()).add(element));
    const text = role ? nameOf(element) : dom.firstChild(element) ? ownTextOf(element) : '';
    if (!text) return;
    let keys = wanted.match(text);
    const beside = role && keys.length === 0 ? soleTextOf(element) : '';
    if (beside) keys = wanted.match(beside);
    if (keys.length === 0) return;
    keysOf.set(element, keys);
    for (const key of keys) {
      const known = places.get(key) ?? new Map<Element, LabelPlace>();
      known.set(element, { element, role, beside });
      places.set(key, known);
    }
  }

  return {
    idioms,
    query: (key) => [...(places.get(key)?.values() ?? [])].filter(({ element }) => isInBounds(element)),
    list: (selector) =>
      [...marked].filter((element) => dom.matches(element, selector) && isInBounds(element)),
    note,
    refresh(budget = Infinity) {
      const until = performance.now() + budget;
      const work = steps();
      for (let step = 1; !work.next().done; step += 1)
        if (step % STEPS_PER_TICK === 0 && performance.now() > until) return false;
      dropGone([marked, ...places.values(), ...named.values()]);
      return true;
    },
  };
}

/** The text that stands directly in a control, when that is one piece. */
function soleTextOf(control: Element): string {
  const texts = [...dom.childNodes(control)].filter((node) => node instanceof Text && node.data.trim());
  return texts.length === 1 ? ownTextOf(control) : '';
}
