// @ts-check
// Sees a page of Firefox as a person does. Closed roots are reached by the nodes that the browser itself finds.
import { centreOf } from '../cdp.mjs';
import { describeControl } from '../what-is-at.mjs';
import { readOverlay, readPoint } from './in-page.mjs';

/** @typedef {import('../cdp.mjs').Box} Box */
/** @typedef {import('./in-page.mjs').SeenOverlay} SeenOverlay */
/** @typedef {import('./in-page.mjs').SeenPart} SeenPart */
/**
 * @typedef {object} Eyes
 * @property {() => Promise<SeenOverlay[]>} readOverlays One a host element, of all frames.
 * @property {() => Promise<(SeenOverlay & SeenPart & { box: Box }) | undefined>} readCard
 * @property {() => Promise<{ frameUrl: string, top: boolean, count: number }[]>} countHosts In frames that have any.
 * @property {(fits: (name: string) => boolean) => Promise<{ x: number, y: number }>} findButton Where one of the card's can be pressed.
 * @property {() => Promise<(SeenPart & { box: Box }) | undefined>} readNote The note in the place of a closed card.
 * @property {(point: { x: number, y: number }) => Promise<{ name: string, type: string | null, described: string } | null>} readPoint
 */

/** Its own name for what the page's scripts don't share. */
const SANDBOX = 'signpost-eyes';
const HOSTS = { type: 'css', value: '[data-signpost-overlay]' };
const WITH_ROOTS = { maxDomDepth: 1, includeShadowTree: 'all' };
/** A frame may go, or be loaded anew, while it is looked at. */
const GONE = /no such (frame|node|element)|discarded|destroyed|has ended|AbortError|unknown error/i;

/**
 * @param {import('./bidi.mjs').Bidi} bidi
 * @param {string} top The page's browsing context.
 * @returns {Eyes}
 */
export function createEyes(bidi, top) {
  /** @param {string} context @param {string} functionDeclaration @param {object[]} args */
  async function call(context, functionDeclaration, args) {
    const { type, result, exceptionDetails } = await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context, sandbox: SANDBOX },
      awaitPromise: false,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  }

  /** @returns {Promise<string[]>} */
  async function listFrames() {
    const { contexts } = await bidi.send('browsingContext.getTree', { root: top });
    /** @param {{ context: string, children: any[] | null }} each @returns {string[]} */
    const flatten = ({ context, children }) => [context, ...(children ?? []).flatMap(flatten)];
    return contexts.flatMap(flatten);
  }

  /** @param {string} context @returns {Promise<SeenOverlay[]>} */
  async function readFrame(context) {
    try {
      const { nodes } = await bidi.send('browsingContext.locateNodes', {
        context,
        locator: HOSTS,
        serializationOptions: WITH_ROOTS,
      });
      const roots = nodes.map((/** @type {any} */ { value }) => value.shadowRoot?.sharedId);
      return await Promise.all(
        roots.map((/** @type {string} */ sharedId) => call(context, String(readOverlay), [{ sharedId }])),
      );
    } catch (error) {
      if (error instanceof Error && GONE.test(error.message)) return [];
      throw error;
    }
  }

  async function readOverlays() {
    const frames = await listFrames().catch(() => []);
    return (await Promise.all(frames.map(readFrame))).flat();
  }

  /** @param {string} name */
  async function readPart(name) {
    for (const overlay of await readOverlays())
      for (const part of overlay.parts)
        if (part.part === name && part.box) return { ...overlay, ...part, box: part.box };
    return undefined;
  }

  return {
    readOverlays,
    async countHosts() {
      const frames = await listFrames().catch(() => []);
      const counted = await Promise.all(frames.map(readFrame));
      return counted.flatMap((overlays) =>
        overlays[0] ? [{ frameUrl: overlays[0].frameUrl, top: overlays[0].top, count: overlays.length }] : [],
      );
    },
    async findButton(fits) {
      const card = await readPart('card');
      const button = card?.buttons.find(({ name }) => fits(name));
      if (!button?.box) throw new Error('The card’s button went away before it could be pressed.');
      if (button.under !== null)
        throw new Error(
          `The card’s button “${button.name}” cannot be pressed: ${button.under} lies over it.`,
        );
      return centreOf(button.box);
    },
    readCard: () => readPart('card'),
    readNote: () => readPart('paused'),
    readPoint({ x, y }) {
      const source = `(x, y) => (${readPoint})(x, y, ${describeControl})`;
      const args = [x, y].map((value) => ({ type: 'number', value }));
      return call(top, source, args);
    },
  };
}
