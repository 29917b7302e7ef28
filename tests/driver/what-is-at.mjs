// @ts-check
import { centreOf, nodeAt, sessionOf } from './cdp.mjs';

/**
 * What a click in the middle of a box would reach: the control there, in words.
 *
 * @param {import('./cdp.mjs').Page} page
 * @param {import('./cdp.mjs').Box} box
 * @returns {Promise<string>}
 */
export async function whatIsAt(page, box) {
  if (page.eyes) return (await page.eyes.readPoint(centreOf(box)))?.described ?? 'nothing';
  const session = await sessionOf(page);
  const node = await nodeAt(session, centreOf(box));
  if (!node) return 'nothing';
  // The node may be gone by the time of the question.
  const resolved = await session
    .send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
    .catch(() => null);
  if (!resolved?.object.objectId) return 'nothing';
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: resolved.object.objectId,
    functionDeclaration: String(describeControl),
    returnByValue: true,
  });
  return String(result.value);
}

/**
 * Runs in the page.
 *
 * @this {Element}
 */
export function describeControl() {
  const control =
    this.closest('.Checkbox2, .Button2') ??
    this.closest(
      'button, a, li, input, img, canvas, svg, [role=menuitem], .Item, .HeadingContainer, [data-eii]',
    );
  const element = control ?? this;
  const label = element.matches('input')
    ? (element.closest('.EditorContainer, [class*=Size]')?.previousElementSibling?.textContent ??
      element.getAttribute('placeholder') ??
      element.closest('td')?.textContent)
    : element.textContent;
  const icon = element.querySelector('[class*="fa-"]')?.getAttribute('class');
  const text = (label ?? '').replace(/\s+/g, ' ').trim() || (icon ? `(${icon})` : '');
  // Several controls of one page bear the same words: what tells them apart is the place.
  const place = element.closest('.PageHeadingContainer .ToolBar') ? ' @ToolBar' : '';
  return `${element.localName} ${element.getAttribute('class') ?? ''}${place} | ${text}`;
}
