import * as dom from '@/locate/dom';
import hostCss from './host.css?inline';
import { keepHost, makeHost, type OverlayHost } from './keep-host';

const KEY = Symbol.for('signpost.overlay-host');

/** Agent and card are two scripts in the same isolated world, and share the one host of a document. */
type World = typeof globalThis & { [KEY]?: OverlayHost };

/**
 * The element to draw in, until the signal aborts. Whoever comes first puts the host up, whoever leaves last takes it
 * away.
 */
export function acquireHost(signal: AbortSignal): HTMLElement {
  const world = globalThis as World;
  const host = (world[KEY] ??= putUp());
  host.users += 1;
  signal.addEventListener('abort', () => {
    host.users -= 1;
    if (host.users > 0) return;
    host.stop();
    host.element.remove();
    delete world[KEY];
  });
  host.mend();
  return host.stage;
}

/** Puts the host back when the page has thrown it out or changed it; cheap when all is well. */
export function keepHostUp(): void {
  (globalThis as World)[KEY]?.mend();
}

/** Whether a node is the host; its comings and goings are no change of the page. */
export function isHost(node: Node): boolean {
  return node === (globalThis as World)[KEY]?.element;
}

/** Adds a style sheet that a page's content security policy doesn't concern; the same one only once. */
export function addStyle(css: string): void {
  const host = (globalThis as World)[KEY];
  if (!host || host.sheets.has(css)) return;
  host.sheets.set(css, makeSheet(css));
  host.root.adoptedStyleSheets = [...host.sheets.values()];
}

function putUp(): OverlayHost {
  const stage = dom.createElement(document, 'div');
  stage.dataset.part = 'stage';
  const sheets = new Map([[hostCss, makeSheet(hostCss)]]);
  const life = new AbortController();
  const host: OverlayHost = {
    ...makeHost(),
    stage,
    sheets,
    users: 0,
    mend: () => undefined,
    stop: () => life.abort(),
  };
  host.root.append(stage);
  host.mend = keepHost(host, life.signal);
  return host;
}

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
