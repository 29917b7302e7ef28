// @ts-check
// Where the extension's elements are in a page: across frames and in closed shadow roots.

/** @typedef {import('./cdp.mjs').CDPSession} CDPSession */
/**
 * @typedef {object} TreeNode What is used here of a node as the protocol describes it.
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

/**
 * Every host element of the extension in every frame of the page.
 *
 * @param {CDPSession} session
 * @returns {Promise<Overlay[]>}
 */
export async function findOverlays(session) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  /** @type {Overlay[]} */
  const found = [];
  /** @param {TreeNode} node @param {string} frameUrl @param {number[]} owners */
  const visit = (node, frameUrl, owners) => {
    if (attributesOf(node)['data-signpost-overlay'] !== undefined)
      found.push({ host: node, frameUrl, owners });
    for (const child of childrenOf(node)) visit(child, frameUrl, owners);
    const inner = node.contentDocument;
    if (inner) visit(inner, inner.documentURL ?? '', [...owners, node.backendNodeId]);
  };
  visit(root, root.documentURL ?? '', []);
  return found;
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
