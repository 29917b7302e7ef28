import * as dom from '@/locate/dom';
import aliveCss from './goes-with-extension.css?inline';
import hostCss from './host.css?inline';
import { keepHost, makeHost, type OverlayHost } from './keep-host';
import { queryHost, setHost } from './shared-host';

const SHEETS = import.meta.env.FIREFOX ? [hostCss, aliveCss] : [hostCss];

/**
 * The element to draw in, until the signal aborts. Whoever comes first puts the host up, whoever leaves last takes it
 * away.
 */
export function acquireHost(signal: AbortSignal): HTMLElement {
  const host = queryHost() ?? putUp();
  setHost(host);
  host.users += 1;
  signal.addEventListener('abort', () => {
    host.users -= 1;
    if (host.users > 0) return;
    host.stop();
    host.element.remove();
    setHost(undefined);
  });
  host.mend();
  return host.stage;
}

/** Puts the host back when the page has thrown it out or changed it; cheap when all is well. */
export function keepHostUp(): void {
  queryHost()?.mend();
}

/** Adds a style sheet that a page's content security policy doesn't concern; the same one only once. */
export function addStyle(css: string): void {
  const host = queryHost();
  if (!host || host.sheets.has(css)) return;
  host.sheets.set(css, makeSheet(css));
  host.root.adoptedStyleSheets = [...host.sheets.values()];
}

function putUp(): OverlayHost {
  const stage = dom.createElement(document, 'div');
  stage.dataset.part = 'stage';
  const sheets = new Map(SHEETS.map((css) => [css, makeSheet(css)]));
  const life = new AbortController();
  const host: OverlayHost = {
    ...makeHost(),
    stage,
    sheets,
    users: 0,
    homes: new WeakSet(),
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
