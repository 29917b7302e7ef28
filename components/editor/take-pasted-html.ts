import type { ClipboardEvent } from 'react';

/**
 * The HTML of what is being pasted, which then doesn't go into the field: as text it would lose what tells names apart, bold,
 * lists and links. Undefined where there is only text, which is pasted as ever.
 */
export function takePastedHtml(event: ClipboardEvent): string | undefined {
  const html = event.clipboardData.getData('text/html');
  if (html === '') return undefined;
  event.preventDefault();
  return html;
}
