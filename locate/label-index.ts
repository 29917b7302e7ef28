import type { Idioms } from './idioms';
import { nameOf, ownTextOf } from './name';
import { roleOf, type KnownRole } from './role';
import { isSealed, isShutOff, parentOf, walk, within } from './walk';
import type { WantedLabels } from './wanted-labels';

/** Above this many changed places one pass over the document is cheaper than following each. */
const REBUILD_ABOVE = 400;
/** Names come from at most this many levels below a control. */
const NAME_DEPTH = 8;

/** A place where a wanted label stands. */
export interface LabelPlace {
  element: Element;
  /** Absent: a piece of text that is no control by itself. */
  role?: KnownRole;
  /** The label, where the control's name holds more than that. */
  beside?: string;
}

/**
 * Where the wanted labels stand in one document, kept up to date from mutations. One pass builds it; afterwards a
 * look-up costs nothing and a change costs what changed.
 */
export interface LabelIndex {
  idioms: Idioms;
  /** Places of a label that are still in the document. */
  query(key: string): LabelPlace[];
  /** What a selector of a wanted landmark picks. */
  list(selector: string): Element[];
  /** Takes note of changes; the work is done by `refresh`. Cheap enough for a mutation observer's callback. */
  note(records: readonly MutationRecord[]): void;
  /** Everything is looked at again at the next refresh. */
  forget(): void;
  /** Brings the index up to date. */
  refresh(): void;
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
  const dirty = new Set<Element>();
  /** Controls that are named by something elsewhere. */
  const namedElsewhere = new Set<Element>();
  const marked = new Set<Element>();
  const marks = wanted.landmarks.flatMap(idioms.listMarks).join();
  let stale = true;

  function forget(): void {
    stale = true;
    dirty.clear();
  }

  /** Inside a field, a picture, a script or another guide, whose words are nobody's labels. */
  function isOutOfBounds(element: Element): boolean {
    return isShutOff(element) || within(element, idioms.foreign) !== undefined;
  }

  function scan(start: Element, done = new Set<Element>()): void {
    walk(
      start,
      (element) => {
        if (done.has(element)) return false;
        done.add(element);
        if (element.matches(idioms.foreign)) return false;
        place(element);
        return !isSealed(element);
      },
      onShadow,
    );
  }

  /** A change inside a control may have changed the control's name. */
  function renameAbove(element: Element, done: Set<Element>): void {
    let above = parentOf(element);
    for (let depth = 0; above && depth < NAME_DEPTH; depth += 1, above = parentOf(above)) {
      if (!done.has(above) && !isOutOfBounds(above)) place(above);
      done.add(above);
    }
  }

  function place(element: Element): void {
    for (const key of keysOf.get(element) ?? []) places.get(key)?.delete(element);
    keysOf.delete(element);
    if (marks && element.matches(marks)) marked.add(element);
    const role = roleOf(element, idioms);
    if (role && element.hasAttribute('aria-labelledby')) namedElsewhere.add(element);
    const text = role ? nameOf(element) : element.firstChild ? ownTextOf(element) : '';
    if (!text) return;
    let keys = wanted.match(text);
    const beside = role && keys.length === 0 ? soleTextOf(element) : '';
    if (beside) keys = wanted.match(beside);
    if (keys.length === 0) return;
    keysOf.set(element, keys);
    for (const key of keys) {
      const known = places.get(key) ?? new Map<Element, LabelPlace>();
      known.set(element, { element, ...(role && { role }), ...(beside && { beside }) });
      places.set(key, known);
    }
  }

  return {
    idioms,
    query(key) {
      const known = places.get(key);
      if (!known) return [];
      for (const element of known.keys()) if (!element.isConnected) known.delete(element);
      return [...known.values()].filter(({ element }) => !isOutOfBounds(element));
    },
    list(selector) {
      for (const element of marked) if (!element.isConnected) marked.delete(element);
      return [...marked].filter((element) => element.matches(selector) && !isOutOfBounds(element));
    },
    note(records) {
      if (stale) return;
      for (const record of records) {
        const target = record.target instanceof Element ? record.target : record.target.parentElement;
        if (target) dirty.add(target);
        for (const node of record.addedNodes) if (node instanceof Element) dirty.add(node);
        if (record.target instanceof ShadowRoot) dirty.add(record.target.host);
        if (dirty.size > REBUILD_ABOVE) return forget();
      }
    },
    forget,
    refresh() {
      if (stale) {
        places.clear();
        scan(root.documentElement);
        stale = false;
        return;
      }
      const scanned = new Set<Element>();
      const renamed = new Set<Element>();
      for (const element of dirty) {
        if (!element.isConnected) continue;
        if (!isOutOfBounds(element)) scan(element, scanned);
        renameAbove(element, renamed);
      }
      for (const element of namedElsewhere) {
        if (element.isConnected) place(element);
        else namedElsewhere.delete(element);
      }
      dirty.clear();
    },
  };
}

/** The text that stands directly in a control, when that is one piece. */
function soleTextOf(control: Element): string {
  const texts = [...control.childNodes].filter((node) => node instanceof Text && node.data.trim());
  return texts.length === 1 ? ownTextOf(control) : '';
}
