import * as dom from '@/locate/dom';
import { HOST_MARK } from './host-mark';
import { watchTopLayer } from './top-layer';

/**
 * The one host element of a document. It is a plain `div`, which a page can't define as a custom element of its own,
 * and its shadow root is closed: the page can neither look inside nor reach it with its styles.
 */
export interface OverlayHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** In the root, and all of ours in it: what a page sets on the host or around it ends here. */
  readonly stage: HTMLElement;
  /** By their text. */
  readonly sheets: Map<string, CSSStyleSheet>;
  users: number;
  /** What it has been put into: changes of what these hold may be its own coming. */
  readonly homes: WeakSet<Node>;
  /** Puts right what the page has changed, at once or, where it changes all the time, soon. */
  mend(): void;
  stop(): void;
}

/** All that the host element has; whatever else it bears was put there by the page. */
const ATTRIBUTES = new Map([
  [HOST_MARK, ''],
  // The top layer wins over every z-index without taking part in the war.
  ['popover', 'manual'],
]);

/** Against a page that undoes every mending it is mended no more often than this. */
const PACE_MS = 100;

/** A host that is nowhere yet. */
export function makeHost(): Pick<OverlayHost, 'element' | 'root'> {
  const element = dom.createElement(document, 'div');
  return { element, root: element.attachShadow({ mode: 'closed' }) };
}

/**
 * Watches over the host: that it stands in the document, in the top layer above what was opened since, with our
 * attributes and styles and no others. Gives what checks all that on demand.
 */
export function keepHost(host: OverlayHost, signal: AbortSignal): () => void {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBelow = false;

  const mend = () => {
    timer = undefined;
    const home = layer.queryHome();
    if (signal.aborted || !home || (!isBelow && isWell(host, home))) return;
    last = performance.now();
    try {
      restore(host, home, isBelow);
    } catch {
      // Whatever was done to this one, another takes its place, and ours moves over.
      host.element.remove();
      Object.assign(host, makeHost());
      host.root.append(host.stage);
      ask();
    }
    isBelow = false;
    observe(home);
  };
  const ask = () => {
    if (timer !== undefined || signal.aborted) return;
    const wait = last + PACE_MS - performance.now();
    if (wait > 0) timer = setTimeout(mend, wait);
    else mend();
  };
  const onOpened = () => {
    isBelow = true;
    ask();
  };

  const layer = watchTopLayer(onOpened, ask, signal);
  const observer = new MutationObserver(ask);
  const observe = (home: Element) => {
    // What was mended just now is forgotten with the rest.
    observer.disconnect();
    for (const parent of new Set([document, dom.documentElement(document), home]))
      observer.observe(parent, { childList: true });
    observer.observe(host.element, { attributes: true });
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return ask;
}

function isWell({ element, root, sheets }: OverlayHost, home: Element): boolean {
  const hasOurs = [...ATTRIBUTES].every(([name, value]) => dom.getAttribute(element, name) === value);
  const isDressed = root.adoptedStyleSheets.length === sheets.size;
  const isUp = dom.parentNode(element) === home && dom.matches(element, ':popover-open');
  return isUp && isDressed && hasOurs && element.getAttributeNames().length === ATTRIBUTES.size;
}

function restore(
  { element, root, stage, sheets, homes }: OverlayHost,
  home: Element,
  isBelow: boolean,
): void {
  const focused = root.activeElement;
  for (const name of element.getAttributeNames()) if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
  for (const [name, value] of ATTRIBUTES)
    if (dom.getAttribute(element, name) !== value) element.setAttribute(name, value);
  homes.add(home);
  if (dom.parentNode(element) !== home) dom.appendChild(home, element);
  // A document drops the sheets of what comes from another.
  root.adoptedStyleSheets = [...sheets.values()];
  if (dom.parentNode(stage) !== root) root.append(stage);
  if (isBelow && dom.matches(element, ':popover-open')) element.hidePopover();
  if (!dom.matches(element, ':popover-open')) element.showPopover();
  if (focused instanceof HTMLElement && root.activeElement !== focused)
    focused.focus({ preventScroll: true });
}
