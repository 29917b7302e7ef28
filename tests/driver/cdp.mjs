// @ts-check
// The developer tools' protocol of one page: it sees into closed shadow roots and frames as they are, so
// nothing of the extension has to be opened up for a test.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A page of Playwright's, or another with that part of it which the driver uses: one that comes with a `session` is asked by
 * that, and one of a browser without the developer tools' protocol comes with `eyes` of its own.
 *
 * @typedef {import('playwright-core').Page & { session?: CDPSession, eyes?: import('./firefox/eyes.mjs').Eyes }} Page
 */
/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** @type {WeakMap<Page, Promise<CDPSession>>} */
const sessions = new WeakMap();

/**
 * @param {Page} page
 * @returns {Promise<CDPSession>}
 */
export function sessionOf(page) {
  if (page.session) return Promise.resolve(page.session);
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  return session;
}

/**
 * Ends what the driver asked of a page: while its session lives, the browser keeps a tree for screen readers and reports
 * every change of the document, which costs a busy page more than anything that is measured there.
 *
 * @param {Page} page
 */
export async function stopReading(page) {
  const session = await sessions.get(page);
  sessions.delete(page);
  await session?.detach();
}

/**
 * Reads something that takes several questions to the browser, and begins again when the page changed
 * between two of them. A page that was closed meanwhile has nothing to read.
 *
 * @template T
 * @param {Page} page
 * @param {(session: CDPSession) => Promise<T>} read
 * @returns {Promise<T | null>}
 */
export async function readSteadily(page, read) {
  for (let tries = 1; ; tries += 1) {
    if (page.isClosed()) return null;
    try {
      return await read(await sessionOf(page));
    } catch (error) {
      if (page.isClosed()) return null;
      if (tries === 5) throw error;
      await sleep(40 * tries);
    }
  }
}

/**
 * A node's box as it is drawn, in the coordinates of the top-level view, whatever frame it is in.
 *
 * @param {CDPSession} session
 * @param {number} backendNodeId
 * @param {'border' | 'content'} [edge]
 * @returns {Promise<Box | null>} null when it is not drawn
 */
export async function boxOf(session, backendNodeId, edge = 'border') {
  const answer = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
  if (!answer || !(await isVisible(session, backendNodeId))) return null;
  const quad = answer.model[edge];
  const xs = quad.filter((_, i) => i % 2 === 0);
  const ys = quad.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * Having a box is not enough: `visibility: hidden` and `opacity: 0` keep theirs.
 *
 * @param {CDPSession} session
 * @param {number} backendNodeId
 */
async function isVisible(session, backendNodeId) {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const objectId = object.objectId ?? '';
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration:
      'function () { return this.checkVisibility({ opacityProperty: true, visibilityProperty: true }); }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId });
  return result.value === true;
}

/**
 * The visible part of a page.
 *
 * @param {CDPSession} session
 * @returns {Promise<Box>}
 */
export async function viewOf(session) {
  const { cssLayoutViewport } = await session.send('Page.getLayoutMetrics');
  return { x: 0, y: 0, width: cssLayoutViewport.clientWidth, height: cssLayoutViewport.clientHeight };
}

/**
 * The node that a click at this point of the view would reach.
 *
 * @param {CDPSession} session
 * @param {{ x: number, y: number }} point
 * @returns {Promise<{ name: string, backendNodeId: number, attributes: string[] } | null>}
 */
export async function nodeAt(session, { x, y }) {
  const { cssLayoutViewport: view } = await session.send('Page.getLayoutMetrics');
  // This one question of the protocol is asked in the document's coordinates, not in the view's.
  const location = { x: Math.round(x + view.pageX), y: Math.round(y + view.pageY) };
  const hit = await session.send('DOM.getNodeForLocation', location).catch(() => null);
  if (!hit) return null;
  const { node } = await session.send('DOM.describeNode', { backendNodeId: hit.backendNodeId });
  return { name: node.nodeName, backendNodeId: hit.backendNodeId, attributes: node.attributes ?? [] };
}

/** @param {Box} box */
export function centreOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * @param {Box | null} a
 * @param {Box | null} b
 * @returns {Box | null}
 */
export function intersectionOf(a, b) {
  if (!a || !b) return null;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
