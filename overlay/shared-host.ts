import type { OverlayHost } from './keep-host';

const KEY = Symbol.for('signpost.overlay-host');

/** The ring and the card are two scripts in the same isolated world, and share the one host of a document. */
const world = globalThis as typeof globalThis & { [KEY]?: OverlayHost };

/** The host that is up in this document, if any. */
export const queryHost = (): OverlayHost | undefined => world[KEY];

export function setHost(host: OverlayHost | undefined): void {
  if (host) world[KEY] = host;
  else delete world[KEY];
}

/** Whether a node is the host; its comings and goings are no change of the page. */
export const isHost = (node: Node): boolean => node === world[KEY]?.element;
