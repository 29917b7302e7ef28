// @ts-check
// The extension's own world in a page: the same DOM, but its own globals. The developer tools can run code there,
// so the built extension is measured from inside without being changed.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {{ session: CDPSession, contextId: number | undefined }} World An undefined id is the page's own world. */

/**
 * The extension's worlds in a page, one for each frame that has any, the top frame's first.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} extensionId
 * @returns {Promise<World[]>}
 */
export async function findWorlds(page, extensionId) {
  const session = await page.context().newCDPSession(page);
  /** @type {{ id: number, frameId: string }[]} */
  const found = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = /** @type {{ type: string, frameId: string }} */ (context.auxData);
    if (type === 'isolated' && context.origin.includes(extensionId)) found.push({ id: context.id, frameId });
  });
  await session.send('Runtime.enable');
  await sleep(50);
  const { frameTree } = await session.send('Page.getFrameTree');
  found.sort((a, b) => Number(b.frameId === frameTree.frame.id) - Number(a.frameId === frameTree.frame.id));
  return found.map(({ id }) => ({ session, contextId: id }));
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<World>}
 */
export async function getPageWorld(page) {
  return { session: await page.context().newCDPSession(page), contextId: undefined };
}

/**
 * Calls a function in a world and waits for its promise. It is sent as text: it can use nothing from outside.
 *
 * @template {unknown[]} A
 * @template R
 * @param {World} world
 * @param {(...args: A) => R} fn
 * @param {A} args
 * @returns {Promise<Awaited<R>>}
 */
export async function callIn({ session, contextId }, fn, ...args) {
  const expression = `(${fn.toString()})(...${JSON.stringify(args)})`;
  const answer = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...(contextId !== undefined && { contextId }),
  });
  const failure = answer.exceptionDetails;
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return answer.result.value;
}

/**
 * How many objects of a kind live in a world, such as mutation observers that observe something.
 *
 * @param {World} world
 * @param {string} kind
 */
export async function countObjects({ session, contextId }, kind) {
  const where = contextId === undefined ? {} : { contextId };
  const expression = `${kind}.prototype`;
  const { result } = await session.send('Runtime.evaluate', { expression, ...where });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return /** @type {number} */ (length.value);
}

/**
 * The types of the listeners that a world has on its window or document.
 *
 * @param {World} world
 * @param {'window' | 'document'} what
 */
export async function listListeners({ session, contextId }, what) {
  const { result } = await session.send('Runtime.evaluate', {
    expression: what,
    ...(contextId !== undefined && { contextId }),
  });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
  });
  return listeners.map(({ type }) => type);
}
