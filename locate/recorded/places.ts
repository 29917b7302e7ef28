import * as dom from '../dom';
import { ownTextOf, textOf } from '../name';
import { roleOf, type KnownRole } from '../role';
import { isSealed } from '../walk';
import { createFieldLabels } from './field-labels';
import { impersonalTextOf } from './impersonal';
import { keepText } from './keep';
import type { SceneIdioms } from './scene-idioms';

/** An element and where it stands, before anything of it is taken down. */
export interface Place {
  readonly element: Element;
  readonly role: KnownRole | undefined;
  /** `/html[1]/body[1]/div[2]`; a shadow root is a step of its own. */
  readonly path: string;
  /** The heading it stands under; empty: none. */
  readonly heading: string;
  /** It is a heading itself. */
  readonly isHeading: boolean;
  /** The visible label of a field. */
  label(): string;
  /** What stands in a field while it is empty. */
  placeholder(): string;
  /** Words of the labels and headings around it, its own left out. */
  near(): string;
}

const SILENT = 'script, style, noscript, template, head';
/** What is chosen from: customers, people, what they are about. */
const VALUES = '[role=listbox], [role=option], datalist';
const FIELD = 'input:not([type=hidden]), select, textarea';
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]';
const LABEL = 'label, th';
const LEVELS = 7;
const ENOUGH_WORDS = 6;
const MOST_WORDS = 40;

/** What is known of a box while the document is walked. */
interface Frame {
  parent: Frame | undefined;
  /** The last heading so far. */
  heading: string;
  words: { source: Element; text: string }[];
}

/**
 * Walks a document in its order, open shadow roots included, and lists all that a step could point at. One element a
 * step: whoever asks may rest after any. `onShadow` is called before a shadow root is read.
 */
export function* readPlaces(
  root: Document,
  idioms: SceneIdioms,
  onShadow: (root: ShadowRoot) => void,
): Generator<undefined, Place[]> {
  const places: Place[] = [];
  const labels = createFieldLabels(idioms);
  const shut = [SILENT, VALUES, idioms.foreign, idioms.data].filter(Boolean).join();
  const headings = [HEADING, idioms.heading].filter(Boolean).join();

  // `said`: the name of the clickable box around, which a text inside it would only say once more.
  function* visit(
    element: Element,
    path: string,
    parent: Frame | undefined,
    inControl: boolean,
    said = '',
  ): Generator<undefined, void> {
    yield;
    const role = roleOf(element, idioms);
    const isHeading = dom.matches(element, headings);
    const labelled = !inControl && !role && labels.note(element);
    const isPersonal = idioms.personal !== '' && dom.matches(element, idioms.personal);
    const frame: Frame = { parent, heading: '', words: [] };
    const name = role === 'generic' ? keepText(textOf(element)) : said;
    const isSaid = !role && name !== '' && keepText(ownTextOf(element)) === name;
    if (!isSaid && isPlace(element, role, isHeading || labelled, inControl)) {
      places.push({
        element,
        role,
        path,
        heading: headingOver(parent),
        isHeading,
        label: () => labels.query(element, role),
        placeholder: () => labels.placeholderOf(element, role),
        near: () => wordsAround(element, parent),
      });
    }
    if (isHeading) setHeading(parent, keepText(impersonalTextOf(element, idioms)));
    if (isHeading || labelled || dom.matches(element, LABEL) || role === 'button' || role === 'tab')
      spread(
        { source: element, text: isPersonal ? '' : keepText(impersonalTextOf(element, idioms)) },
        parent,
      );
    if (isSealed(element) || isPersonal) return;
    yield* visitChildren(element, path, frame, inControl || (role !== undefined && role !== 'generic'), name);
    const shadow = dom.shadowRoot(element);
    if (shadow) onShadow(shadow);
    if (shadow) yield* visitChildren(shadow, `${path}/shadow[1]`, frame, inControl);
  }
  function* visitChildren(
    box: Element | ShadowRoot,
    path: string,
    frame: Frame,
    inControl: boolean,
    said = '',
  ): Generator<undefined, void> {
    const counts = new Map<string, number>();
    // The page may change while it is read.
    for (const child of Array.from(dom.children(box))) {
      const tag = dom.localName(child);
      const count = (counts.get(tag) ?? 0) + 1;
      counts.set(tag, count);
      if (!dom.matches(child, shut)) yield* visit(child, `${path}/${tag}[${count}]`, frame, inControl, said);
    }
  }
  const body = dom.body(root);
  if (body) yield* visit(body, '/html[1]/body[1]', undefined, false);
  return places;
}

/** A control, a field, a heading, a label, or a text that stands for itself. */
function isPlace(
  element: Element,
  role: KnownRole | undefined,
  isLabel: boolean,
  inControl: boolean,
): boolean {
  if (role !== undefined || isLabel || dom.matches(element, FIELD)) return true;
  return !inControl && keepText(ownTextOf(element)) !== '';
}

function headingOver(frame: Frame | undefined): string {
  for (let each = frame; each; each = each.parent) if (each.heading) return each.heading;
  return '';
}

/** A heading is that of every box it is in, for what comes after it; the page's own box is left out. */
function setHeading(frame: Frame | undefined, heading: string): void {
  for (let each = frame; each?.parent; each = each.parent) each.heading = heading;
}

function spread(said: Frame['words'][number], frame: Frame | undefined): void {
  if (!said.text) return;
  for (let each = frame, level = 0; each && level < LEVELS; each = each.parent, level += 1)
    if (each.words.length < MOST_WORDS) each.words.push(said);
}

/** The labels of the smallest box around an element that has some. */
function wordsAround(element: Element, frame: Frame | undefined): string {
  let words: string[] = [];
  for (let each = frame, level = 0; each && level < LEVELS; each = each.parent, level += 1) {
    const others = each.words.filter(
      ({ source }) => !dom.contains(element, source) && !dom.contains(source, element),
    );
    words = [...new Set(others.flatMap(({ text }) => text.split(' ')))];
    if (words.length >= ENOUGH_WORDS) break;
  }
  return words.slice(0, MOST_WORDS).join(' ').slice(0, 400).trim();
}
