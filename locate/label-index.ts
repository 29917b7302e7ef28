import * as dom from './dom';
import type { Idioms } from './idioms';
import { createUpkeep, type Reading } from './label-index-upkeep';
import { readPlace, readPossiblePlace, type LabelPlace, type PossiblePlace } from './label-place';
import { listLabelIds } from './name';
import { roleOf } from './role';
import { within } from './walk';
import type { WantedLabels } from './wanted-labels';

/** A label that may stand in more places than this is none by which a control can be distinguished from others. */
const MOST_PLACES = 150;
/** So many elements are looked at before the clock is. */
const STEPS_PER_TICK = 16;

/**
 * Where the wanted labels stand in one document, kept up to date from mutations. One pass builds it; afterwards a
 * look-up costs what the few places of a label cost to read, and a change costs what changed.
 */
export interface LabelIndex {
  idioms: Idioms;
  /** Places where a label stands now: each is read anew. Of a crowd only the first. */
  query(key: string): LabelPlace[];
  /** Whether a label may stand in so many places that not all are read: a page of thousands must not hold up the browser. */
  isCrowd(key: string): boolean;
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
  /** Where each label may stand; whether it does is read when it is asked for. */
  const places = new Map<string, Set<Element>>();
  const possible = new WeakMap<Element, PossiblePlace>();
  /** Whether anything has changed that hasn't been taken up. */
  let isBehind = true;
  const marked = new Set<Element>();
  const marks = [idioms.menu, idioms.alert, ...wanted.landmarks.flatMap(idioms.listMarks)].join();
  /** Controls that have their name from elsewhere in the page, by the ids of what names them. */
  const named = new Map<string, Set<Element>>();
  const { note, catchUp, isInBounds } = createUpkeep(root, idioms, marks, named, place, onShadow);

  function place(element: Element, { around, plain }: Reading): void {
    if (!plain && dom.matches(element, marks)) marked.add(element);
    const role = plain ? undefined : roleOf(element, idioms);
    // Its own text is the same as before, and nothing else of it counts.
    if (around && !role) return;
    const before = possible.get(element);
    if (before) for (const key of before.keys) places.get(key)?.delete(element);
    if (before) possible.delete(element);
    if (role) for (const id of listLabelIds(element)) put(named, id, element);
    const found = readPossiblePlace(element, role, plain, wanted);
    // A text in a row of data is no label, and there may be thousands of them.
    if (!found || (!role && within(element, idioms.data))) return;
    possible.set(element, found);
    for (const key of found.keys) put(places, key, element);
  }

  /** In a crowd, those outside of rows of data come first: a grid of thousands says nothing about a button above it. */
  function listPlaces(key: string): readonly Element[] {
    const all = [...(places.get(key) ?? [])];
    if (all.length <= MOST_PLACES) return all;
    const others = all.filter((element) => !within(element, idioms.data));
    return others.length > 0 ? others : all.slice(0, MOST_PLACES);
  }

  /** What has been read in this task, in which nothing changes by itself. */
  const answers = new Map<string, LabelPlace[]>();

  function query(key: string): LabelPlace[] {
    const known = answers.get(key);
    if (known) return known;
    if (answers.size === 0) queueMicrotask(() => answers.clear());
    const now = listPlaces(key)
      .slice(0, MOST_PLACES)
      .flatMap((element) => {
        if (!isInBounds(element)) return [];
        const certain = isBehind ? undefined : possible.get(element)?.certain;
        return certain ?? readPlace(element, key, wanted, idioms) ?? [];
      });
    answers.set(key, now);
    return now;
  }

  return {
    idioms,
    query,
    isCrowd: (key) => listPlaces(key).length > MOST_PLACES,
    list: (selector) =>
      [...marked].filter((element) => dom.matches(element, selector) && isInBounds(element)),
    note(records) {
      answers.clear();
      isBehind = true;
      note(records);
    },
    refresh(budget = Infinity) {
      answers.clear();
      const until = performance.now() + budget;
      let step = 0;
      const isOver = () => (step += 1) % STEPS_PER_TICK === 0 && performance.now() > until;
      if (!catchUp(isOver)) return false;
      isBehind = false;
      dropGone([marked, ...places.values(), ...named.values()]);
      return true;
    },
  };
}

function put(sets: Map<string, Set<Element>>, key: string, element: Element): void {
  const known = sets.get(key);
  if (known) known.add(element);
  else sets.set(key, new Set([element]));
}

/** Forgets elements that are no longer in the document. Should one come back, that is a change like any other. */
function dropGone(all: Iterable<Set<Element>>): void {
  for (const elements of all)
    for (const element of elements) if (!dom.isConnected(element)) elements.delete(element);
}
