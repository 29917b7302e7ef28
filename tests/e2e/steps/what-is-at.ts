import type { Page } from 'playwright-core';
import { centreOf, nodeAt, sessionOf, type Box } from '../../../scripts/lib/cdp.mjs';

/** What a click in the middle of a box would reach: the control there, in words. */
export async function whatIsAt(page: Page, box: Box): Promise<string> {
  const session = await sessionOf(page);
  const node = await nodeAt(session, centreOf(box));
  if (!node) return 'nothing';
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: String(function (this: Element) {
      const control =
        this.closest('.Checkbox2, .Button2') ??
        this.closest(
          'button, a, li, input, img, canvas, svg, [role=menuitem], .Item, .HeadingContainer, [data-eii]',
        );
      const element = control ?? this;
      const label = element.matches('input')
        ? element.closest('.EditorContainer, [class*=Size]')?.previousElementSibling?.textContent
        : element.textContent;
      const icon = element.querySelector('[class*="fa-"]')?.getAttribute('class');
      const text = (label ?? '').replace(/\s+/g, ' ').trim() || (icon ? `(${icon})` : '');
      return `${element.localName} ${element.getAttribute('class') ?? ''} | ${text}`;
    }),
    returnByValue: true,
  });
  return String(result.value);
}
