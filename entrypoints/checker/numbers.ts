import type { Located } from '@/locate/locate';
import * as dom from '@/locate/dom';
import { isRendered, queryVisibleBox } from '@/locate/shown';
import { acquireHost, addStyle, keepHostUp } from '@/overlay/host';
import { createNumber } from '@/overlay/number';
import numberCss from '@/overlay/number.css?inline';
import { track, type Tracker } from '@/overlay/track';

/** What stands beside each target. */
type Texts = Readonly<Record<string, string>>;

/** The numbers on a page, each around its control, which it follows. */
interface Numbers {
  /** Numbers what was found; what is only one of several, or out of sight, gets none. */
  draw(located: ReadonlyMap<string, Located>, texts: Texts): void;
}

interface Shown {
  element: Element;
  text: string;
  life: AbortController;
  tracker: Tracker;
}

export function createNumbers(signal: AbortSignal): Numbers {
  const shown = new Map<string, Shown>();
  const drop = (id: string) => {
    shown.get(id)?.life.abort();
    shown.delete(id);
  };
  signal.addEventListener('abort', () => [...shown.keys()].forEach(drop));

  return {
    draw(located, texts) {
      const wanted = new Map(
        [...located].flatMap(([id, { status, element }]) => {
          const text = texts[id];
          return status === 'found' && element && text !== undefined
            ? [[id, { element, text }] as const]
            : [];
        }),
      );
      for (const [id, { element, text }] of shown)
        if (wanted.get(id)?.element !== element || wanted.get(id)?.text !== text) drop(id);
      for (const [id, { element, text }] of wanted) if (!shown.has(id)) shown.set(id, show(element, text));
      if (shown.size > 0) keepHostUp();
      for (const { tracker } of shown.values()) tracker.check();
    },
  };
}

function show(element: Element, text: string): Shown {
  const life = new AbortController();
  const stage = acquireHost(life.signal);
  addStyle(numberCss);
  const number = createNumber(stage, text, life.signal);
  const tracker = track(element, () => queryBox(element), number.draw, life.signal);
  return { element, text, life, tracker };
}

function queryBox(element: Element) {
  if (!dom.isConnected(element) || !isRendered(element)) return null;
  const box = queryVisibleBox(element);
  return typeof box === 'string' ? null : box;
}
