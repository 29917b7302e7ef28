import * as dom from '../dom';
import type { ElementRecord } from '../score/record';
import { prepare, type Prepared } from '../score/prepare';
import { roleOf } from '../role';
import { impersonalTextOf } from './impersonal';
import { keepText } from './keep';
import { readPlaces, type Place } from './places';
import { takeRecord } from './take-record';
import type { SceneIdioms } from './scene-idioms';

/** One element that could be a target, with what is taken down of it. */
export interface Entry {
  readonly element: Element;
  readonly record: ElementRecord;
  readonly prepared: Prepared;
  /** The heading of its section; empty: none. */
  readonly heading: string;
  /** It is a heading itself. */
  readonly isHeading: boolean;
  /** Whether it is there to be pressed: by its role or, where that is written nowhere, by the hand cursor. */
  isPressed(): boolean;
}

/** One document as it is now: everything in view that a step could point at. */
export interface Scene {
  readonly entries: readonly Entry[];
  /** The control that a person means who clicks on an element; mere text, which may be anything, is none. */
  queryOwner(clicked: Element): Entry | undefined;
}

/**
 * Reads a document once. Recording and finding again both start from this, so that the same element comes to the same
 * record. Rows of people's data, fields' content, pictures and other guides are left out.
 */
export function readScene(root: Document, idioms: SceneIdioms, page?: string): Scene {
  const steps = readSceneInSteps(root, idioms, page);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, one element a step: what is gone when the reading comes to an end is left out. */
export function* readSceneInSteps(
  root: Document,
  idioms: SceneIdioms,
  page?: string,
  onShadow: (root: ShadowRoot) => void = () => undefined,
): Generator<undefined, Scene> {
  const places = yield* readPlaces(root, idioms, onShadow);
  const dialogs = new Map<Element, string>();
  const read: Entry[] = [];
  for (const place of places) {
    yield;
    const record = dom.isConnected(place.element) && takeRecord(place, idioms);
    if (!record) continue;
    const dialog = titleOf(place, idioms, dialogs);
    const inDialog = { ...record, dialog, ...(page !== undefined && { page }) };
    const { element, role, heading, isHeading } = place;
    const prepared = prepare(inDialog);
    const isPressed = () => record.pressable ?? (!role && prepared.kind === 'box' && hasHand(element));
    read.push({ element, record: inDialog, prepared, heading, isHeading, isPressed });
  }
  const entries = read.filter(({ element }) => dom.isConnected(element));
  return toScene(entries, idioms);
}

function toScene(entries: readonly Entry[], idioms: SceneIdioms): Scene {
  let controls: Map<Element, Entry> | undefined;
  /** Only when somebody points: whether it is a control may have to be asked of its style. */
  const listControls = () =>
    (controls ??= new Map(
      entries.filter(({ element }) => isControl(element, idioms)).map((entry) => [entry.element, entry]),
    ));
  return {
    entries,
    queryOwner(clicked) {
      for (let each: Element | null = clicked; each; each = dom.flatParent(each)) {
        const entry = listControls().get(each);
        if (entry) return entry;
      }
      // A box that is no control by any mark, around the one thing that is meant.
      const [only, another] = [...listControls().values()].filter(({ element }) =>
        dom.contains(clicked, element),
      );
      return another ? undefined : only;
    },
  };
}

/** A control by its role, a field, or what has the hand cursor. */
function isControl(element: Element, idioms: SceneIdioms): boolean {
  const isKnown = roleOf(element, idioms) !== undefined || dom.matches(element, 'input, select, textarea');
  return isKnown || hasHand(element);
}

const hasHand = (element: Element) => dom.viewOf(element)?.getComputedStyle(element).cursor === 'pointer';

/** The title of the dialog that an element is in by the dialog's own marks; empty: in none. */
function titleOf({ element }: Place, idioms: SceneIdioms, known: Map<Element, string>): string {
  if (!idioms.isIn(element, 'dialog')) return '';
  const dialog = idioms.queryDialog(element);
  if (!dialog) return '';
  const title = known.get(dialog) ?? readTitle(dialog, idioms);
  known.set(dialog, title);
  return title;
}

const UNTITLED = 'dialog';

function readTitle(dialog: Element, idioms: SceneIdioms): string {
  const label = dom.getAttribute(dialog, 'aria-label');
  const heading = dom.querySelector(dialog, 'h1, h2, h3, h4, [role=heading], [class*="title" i], legend');
  return keepText(label ?? (heading ? impersonalTextOf(heading, idioms) : '')) || UNTITLED;
}
