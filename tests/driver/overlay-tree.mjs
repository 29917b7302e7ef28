// @ts-check
// Where the extension's elements are in a page: across frames and in closed shadow roots.

/** @typedef {import('./cdp.mjs').CDPSession} CDPSession */
/**
 * @typedef {object} TreeNode What is used here of a node as the protocol describes it.
 * @property {number} nodeId Until the document is asked for again.
 * @property {string} nodeName
 * @property {number} backendNodeId
 * @property {string[]} [attributes]
 * @property {TreeNode[]} [children]
 * @property {TreeNode[]} [shadowRoots]
 * @property {TreeNode} [contentDocument]
 * @property {string} [documentURL]
 */
/**
 * @typedef {object} Overlay One host element, marked `data-signpost-overlay`.
 * @property {string} frameUrl The address of the document that it stands in.
 * @property {number[]} owners The frame elements around that document, outermost first; none in a top document.
 * @property {TreeNode} host
 */

/** A search is over before the next begins: each makes the browser forget the nodes of the one before. */
/** @type {WeakMap<CDPSession, Promise<unknown>>} */
const turns = new WeakMap();

/**
 * Every host element of the extension in every frame of the page.
 *
 * @param {CDPSession} session
 * @returns {Promise<Overlay[]>}
 * @throws when the page changes meanwhile
 */
export function findOverlays(session) {
  const before = turns.get(session) ?? Promise.resolve();
  const found = before.then(() => search(session));
  turns.set(
    session,
    found.catch(() => undefined),
  );
  return found;
}

/**
 * The browser searches: to send it the whole document for every look would keep it busier than the page does.
 *
 * @param {CDPSession} session
 * @returns {Promise<Overlay[]>}
 */
async function search(session) {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const path = new Path(root);
  session.on('DOM.setChildNodes', path.add);
  try {
    const { searchId, resultCount: toIndex } = await session.send('DOM.performSearch', {
      query: '[data-signpost-overlay]',
    });
    if (toIndex === 0) return [];
    // Before it names a node, the browser tells of all nodes around it.
    const { nodeIds } = await session.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex });
    return await Promise.all(
      nodeIds.map(async (nodeId) => {
        const { node: host } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
        return { host, ...path.placeOf(nodeId) };
      }),
    );
  } finally {
    session.off('DOM.setChildNodes', path.add);
  }
}

/** The nodes that the browser has told of, each with the one around it. */
class Path {
  /** @type {Map<number, TreeNode & { around: number | undefined }>} */
  #nodes = new Map();

  /** @param {TreeNode} root */
  constructor(root) {
    this.#take(root);
  }

  /** @param {{ parentId: number, nodes: TreeNode[] }} told */
  add = ({ parentId, nodes }) => {
    for (const node of nodes) this.#take(node, parentId);
  };

  /**
   * @param {TreeNode} node
   * @param {number} [around]
   */
  #take(node, around) {
    this.#nodes.set(node.nodeId, { ...node, around });
    for (const inner of [...childrenOf(node), ...(node.contentDocument ? [node.contentDocument] : [])]) {
      this.#take(inner, node.nodeId);
    }
  }

  /**
   * @param {number} nodeId
   * @returns {{ frameUrl: string, owners: number[] }}
   */
  placeOf(nodeId) {
    /** @type {number[]} */
    const owners = [];
    let frameUrl;
    for (let at = this.#at(nodeId); ; at = this.#at(at.around)) {
      if (at.contentDocument) owners.unshift(at.backendNodeId);
      frameUrl ??= at.documentURL;
      if (at.around === undefined) return { frameUrl: frameUrl ?? '', owners };
    }
  }

  /** @param {number | undefined} nodeId */
  #at(nodeId) {
    const node = this.#nodes.get(nodeId ?? 0);
    if (!node) throw new Error('The page changed while it was searched.');
    return node;
  }
}

/**
 * The nodes inside an overlay that carry this `data-part`.
 *
 * @param {Overlay} overlay
 * @param {string} part
 */
export function partsOf(overlay, part) {
  return descendantsOf(overlay.host).filter((node) => attributesOf(node)['data-part'] === part);
}

/**
 * @param {TreeNode} node
 * @returns {TreeNode[]}
 */
export function descendantsOf(node) {
  return childrenOf(node).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** @param {{ attributes?: string[] }} node */
export function attributesOf({ attributes = [] }) {
  /** @type {Record<string, string | undefined>} */
  const byName = {};
  for (let i = 0; i < attributes.length; i += 2) byName[attributes[i] ?? ''] = attributes[i + 1];
  return byName;
}

/** @param {TreeNode} node */
function childrenOf(node) {
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])];
}
