// @ts-check

/** @typedef {import('./cdp.mjs').CDPSession} CDPSession */

/**
 * What a screen reader finds in the card: its text and its buttons.
 *
 * @param {CDPSession} session
 * @param {number} backendNodeId
 */
export async function readAloud(session, backendNodeId) {
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId });
  const heard = nodes.filter((node) => !node.ignored);
  const buttons = heard.filter((node) => node.role?.value === 'button');
  const labels = new Set(buttons.flatMap((node) => node.childIds ?? []));
  const words = heard.filter((node) => node.role?.value === 'StaticText' && !labels.has(node.nodeId));
  const text = words.map((node) => String(node.name?.value ?? '').trim()).join(' ');
  return {
    // Emphasis inside a sentence splits its text into pieces: close the gaps before its punctuation.
    text: text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ([,.;:!?)])/g, '$1')
      .trim(),
    buttons: buttons.map((node) => ({
      name: String(node.name?.value ?? ''),
      backendNodeId: node.backendDOMNodeId ?? 0,
    })),
  };
}
