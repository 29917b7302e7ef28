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
export class LabelIndex {
  private readonly places = new Map<string, Map<Element, LabelPlace>>();
  private readonly keysOf = new WeakMap<Element, string[]>();
  private readonly dirty = new Set<Element>();
  /** Controls that are named by something elsewhere. */
  private readonly namedElsewhere = new Set<Element>();
  private stale = true;

  constructor(
    private readonly root: Document,
    private readonly wanted: WantedLabels,
    readonly idioms: Idioms,
    /** Called with every open shadow root that is met, so that it can be observed too. */
    private readonly onShadow: (root: ShadowRoot) => void,
  ) {}

  /** Places of a label that are still in the document. */
  query(key: string): LabelPlace[] {
    const places = this.places.get(key);
    if (!places) return [];
    for (const element of places.keys()) if (!element.isConnected) places.delete(element);
    return [...places.values()].filter(({ element }) => !this.isOutOfBounds(element));
  }

  /** Takes note of changes; the work is done by `refresh`. Cheap enough for a mutation observer's callback. */
  note(records: readonly MutationRecord[]): void {
    if (this.stale) return;
    for (const record of records) {
      const target = record.target instanceof Element ? record.target : record.target.parentElement;
      if (target) this.dirty.add(target);
      for (const node of record.addedNodes) if (node instanceof Element) this.dirty.add(node);
      if (record.target instanceof ShadowRoot) this.dirty.add(record.target.host);
      if (this.dirty.size > REBUILD_ABOVE) this.forget();
      if (this.stale) return;
    }
  }

  /** Everything is looked at again at the next refresh. */
  forget(): void {
    this.stale = true;
    this.dirty.clear();
  }

  /** Brings the index up to date. */
  refresh(): void {
    if (this.stale) {
      this.places.clear();
      this.scan(this.root.documentElement);
      this.stale = false;
      return;
    }
    const scanned = new Set<Element>();
    const renamed = new Set<Element>();
    for (const element of this.dirty) {
      if (!element.isConnected) continue;
      if (!this.isOutOfBounds(element)) this.scan(element, scanned);
      this.renameAbove(element, renamed);
    }
    for (const element of this.namedElsewhere) {
      if (element.isConnected) this.place(element);
      else this.namedElsewhere.delete(element);
    }
    this.dirty.clear();
  }

  /** Inside a field, a picture, a script or another guide, whose words are nobody's labels. */
  private isOutOfBounds(element: Element): boolean {
    return isShutOff(element) || within(element, this.idioms.foreign) !== undefined;
  }

  private scan(start: Element, done = new Set<Element>()): void {
    walk(
      start,
      (element) => {
        if (done.has(element)) return false;
        done.add(element);
        if (element.matches(this.idioms.foreign)) return false;
        this.place(element);
        return !isSealed(element);
      },
      this.onShadow,
    );
  }

  /** A change inside a control may have changed the control's name. */
  private renameAbove(element: Element, done: Set<Element>): void {
    let above = parentOf(element);
    for (let depth = 0; above && depth < NAME_DEPTH; depth += 1, above = parentOf(above)) {
      if (!done.has(above) && !this.isOutOfBounds(above)) this.place(above);
      done.add(above);
    }
  }

  private place(element: Element): void {
    for (const key of this.keysOf.get(element) ?? []) this.places.get(key)?.delete(element);
    this.keysOf.delete(element);
    const role = roleOf(element, this.idioms);
    if (role && element.hasAttribute('aria-labelledby')) this.namedElsewhere.add(element);
    const text = role ? nameOf(element) : element.firstChild ? ownTextOf(element) : '';
    if (!text) return;
    let keys = this.wanted.match(text);
    const beside = role && keys.length === 0 ? soleTextOf(element) : '';
    if (beside) keys = this.wanted.match(beside);
    if (keys.length === 0) return;
    this.keysOf.set(element, keys);
    for (const key of keys) {
      const places = this.places.get(key) ?? new Map<Element, LabelPlace>();
      places.set(element, { element, ...(role && { role }), ...(beside && { beside }) });
      this.places.set(key, places);
    }
  }
}

/** The text that stands directly in a control, when that is one piece. */
function soleTextOf(control: Element): string {
  const texts = [...control.childNodes].filter((node) => node instanceof Text && node.data.trim());
  return texts.length === 1 ? ownTextOf(control) : '';
}
