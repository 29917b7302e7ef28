import type { Located } from '@/locate/locate';
import * as dom from '@/locate/dom';
import { isRendered, queryVisibleBox } from '@/locate/shown';
import { acquireHost, addStyle, keepHostUp } from '@/overlay/host';
import { createNumber } from '@/overlay/number';
import numberCss from '@/overlay/number.css?inline';
import { track, type Tracker } from '@/overlay/track';

/** The steps of each target, counted from 1. */
type StepNumbers = Readonly<Record<string, readonly number[]>>;

/** The numbers on a page, each around its control, which it follows. */
interface Numbers {
  /** Numbers what was found; what is only one of several, or out of sight, gets none. */
  draw(located: ReadonlyMap<string, Located>, numbers: StepNumbers): void;
}

interface Shown {
  text: string;
  life: AbortController;
  tracker: Tracker;
}

export function createNumbers(signal: AbortSignal): Numbers {
  const shown = new Map<Element, Shown>();
  const drop = (element: Element) => {
    shown.get(element)?.life.abort();
    shown.delete(element);
  };
  signal.addEventListener('abort', () => [...shown.keys()].forEach(drop));

  return {
    draw(located, numbers) {
      const wanted = textsByElement(located, numbers);
      for (const [element, { text }] of shown) if (wanted.get(element) !== text) drop(element);
      for (const [element, text] of wanted) if (!shown.has(element)) shown.set(element, show(element, text));
      if (shown.size > 0) keepHostUp();
      for (const { tracker } of shown.values()) tracker.check();
    },
  };
}

/** Two targets may be the same control, as where two steps say Save: it bears the numbers of both, each once. */
function textsByElement(located: ReadonlyMap<string, Located>, numbers: StepNumbers): Map<Element, string> {
  const all = new Map<Element, number[]>();
  for (const [id, { status, element }] of located) {
    const own = numbers[id];
    if (status === 'found' && element && own) all.set(element, [...(all.get(element) ?? []), ...own]);
  }
  return new Map(
    [...all].map(([element, own]) => [element, [...new Set(own)].toSorted((a, b) => a - b).join(', ')]),
  );
}

function show(element: Element, text: string): Shown {
  const life = new AbortController();
  const stage = acquireHost(life.signal);
  addStyle(numberCss);
  const number = createNumber(stage, text, life.signal);
  const tracker = track(element, () => queryBox(element), number.draw, life.signal);
  return { text, life, tracker };
}

function queryBox(element: Element) {
  if (!dom.isConnected(element) || !isRendered(element)) return null;
  const box = queryVisibleBox(element);
  return typeof box === 'string' ? null : box;
}
