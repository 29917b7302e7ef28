import { isRendered, textsIn, wordsIn } from './dom';

/**
 * Where a target truly is. Written from the practice site's own markup, and by nothing that the locating code does:
 * the elements are held by reference, and nothing in the page marks them.
 */
export interface Truth {
  control: Element;
  /** The control with all that belongs to it alone, such as a field's label or a heading's section. */
  row: Element;
  /** The text that names it. */
  label?: Text;
  /** What shows it, where it stands in something that closes. */
  openers: readonly Element[];
}

export type FindTruth = () => Truth | undefined;

const text = (element: Element, words?: readonly string[]) =>
  textsIn(element).find(({ data }) => !words || words.includes(data.trim()));

/** The one element of a selector with these words on it; of several the one that is shown. */
export function pressable(selector: string, ...words: string[]): FindTruth {
  return () => {
    const control = getOnly(
      [...document.querySelectorAll(selector)].filter((each) => words.includes(wordsIn(each))),
      `${selector} with ${words.join('/')}`,
    );
    const label = control && text(control, words);
    return control && { control, row: unitOf(control), ...(label && { label }), openers: openersOf(control) };
  };
}

/** An element without words of its own that can be matched by. */
export function unnamed(selector: string): FindTruth {
  return () => {
    const control = getOnly([...document.querySelectorAll(selector)], selector);
    return control && { control, row: unitOf(control), openers: openersOf(control) };
  };
}

/** What stands in the same editor as a label. */
export function labelled(place: string, selector: string, ...words: (string | RegExp)[]): FindTruth {
  return () => {
    const rows = [...document.querySelectorAll(`${place} .EditorContainer`)].filter((row) => {
      const label = row.querySelector('.PrimaryText');
      return (
        label &&
        words.some((each) => (typeof each === 'string' ? wordsIn(label) === each : each.test(wordsIn(label))))
      );
    });
    const row = getOnly(rows, `${place} row of ${words.join('/')}`);
    const control = row?.querySelector(selector);
    const label = row && text(row.querySelector('.PrimaryText')!);
    return row && control
      ? { control, row, ...(label && { label }), openers: openersOf(control) }
      : undefined;
  };
}

/** The only field in a cell of an older form, in which the label stands as text. */
export function inCell(selector: string, words: string): FindTruth {
  return () => {
    const cells = [...document.querySelectorAll('td.FieldLabels')];
    const row = getOnly(
      cells.filter((cell) => cell.firstChild instanceof Text && cell.firstChild.data.trim() === words),
      `cell of ${words}`,
    );
    const control = row?.querySelector(selector);
    const label = row && text(row);
    return row && control
      ? { control, row, ...(label && { label }), openers: openersOf(control) }
      : undefined;
  };
}

/** The heading of a section: it stays in sight when its section is closed. */
export function heading(words: RegExp): FindTruth {
  return () => {
    const all = [...document.querySelectorAll('.CollapsibleSectionContainer > .HeadingContainer')];
    const control = getOnly(
      all.filter((each) => words.test(wordsIn(each))),
      `heading with ${words.source}`,
    );
    const label = control && text(control);
    const row = control?.closest('.Section');
    return control && row
      ? { control, row, ...(label && { label }), openers: openersOf(control) }
      : undefined;
  };
}

/** The first rule that knows an answer. */
export const either =
  (...rules: FindTruth[]): FindTruth =>
  () => {
    for (const rule of rules) {
      const truth = rule();
      if (truth) return truth;
    }
    return undefined;
  };

function getOnly(all: Element[], what: string): Element | undefined {
  const shown = all.filter(isRendered);
  const left = shown.length > 0 ? shown : all;
  if (left.length > 1) throw new Error(`The practice page has ${left.length} of ${what}`);
  return left[0];
}

const unitOf = (control: Element) => control.closest('.ToolBarItem') ?? control;

function openersOf(control: Element): Element[] {
  const headings = [...document.querySelectorAll('.CollapsibleSectionContainer')]
    .filter((section) => section.querySelector(':scope > .ContentContainer')?.contains(control))
    .map((section) => section.querySelector('.HeadingContainer'));
  const container = control.closest('.TabContainer');
  const at = container ? [...document.querySelectorAll('.TabContainer')].indexOf(container) : -1;
  const tab = document.querySelectorAll('.TabBar > a')[at];
  const menu = control.closest('.Name > .ContextOverlayContainer');
  return [...headings, tab, menu?.previousElementSibling].filter((each) => each instanceof Element);
}
