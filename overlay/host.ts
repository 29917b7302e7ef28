import * as dom from '@/locate/dom';
import hostCss from './host.css?inline';

/**
 * The one host element of a document. Agent and card are two scripts in the same isolated world; whoever comes
 * first puts it up, whoever leaves last takes it away. The shadow root is closed: the page can't look inside.
 */
interface OverlayHost {
  element: HTMLElement;
  root: ShadowRoot;
  users: number;
}

export const HOST_NAME = 'signpost-overlay';
const KEY = Symbol.for('signpost.overlay-host');

type World = typeof globalThis & { [KEY]?: OverlayHost };

/** The shadow root to draw in, until the signal aborts. */
export function acquireHost(signal: AbortSignal): ShadowRoot {
  const world = globalThis as World;
  const host = (world[KEY] ??= createHost());
  host.users += 1;
  signal.addEventListener('abort', () => {
    host.users -= 1;
    if (host.users > 0) return;
    host.element.remove();
    delete world[KEY];
  });
  keepHostUp();
  return host.root;
}

/** Puts the host back when the page has thrown it out, and into the top layer above dialogs opened since. */
export function keepHostUp(): void {
  const host = (globalThis as World)[KEY];
  if (!host) return;
  // Not `body`: a frameset has none that could hold it.
  if (!dom.isConnected(host.element)) dom.appendChild(dom.documentElement(document), host.element);
  if (!dom.matches(host.element, ':popover-open')) host.element.showPopover();
}

/** Whether a node is the host; its comings and goings are no change of the page. */
export function isHost(node: Node): boolean {
  return node instanceof Element && dom.localName(node) === HOST_NAME;
}

function createHost(): OverlayHost {
  const element = dom.createElement(document, HOST_NAME);
  // The top layer wins over every z-index without taking part in the war.
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root, hostCss);
  return { element, root, users: 0 };
}

/** Adds a style sheet that a page's content security policy doesn't concern. */
export function addStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
