import { button, heading, scrolling, toolBar, validation } from '../markup/controls.mjs';
import { dataSelector } from '../markup/pickers.mjs';
import { legacyDocument } from './document.mjs';
import { balloon, hiddenCopy } from './traps.mjs';

/**
 * Contact Merge, in a window of its own. That it has two fields, for the source and the destination, and a button Merge is
 * documented (docs/AUTOTASK.md 5.3). The fields' names and all else are guesses (8.12).
 */
export function contactMergePage(variant) {
  const traps = variant.traps === '1';
  const tools = [
    ...(traps ? [button('Merge', { disabled: true }), button('Merge Duplicates')] : []),
    button('Merge'),
    button('Cancel'),
  ];
  return legacyDocument(variant, {
    title: 'Contact Merge',
    scripts: ['contact-merge', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading('Contact Merge')}${toolBar(tools)}</div>
${scrolling(
  `<div class="FormContainer"><div class="MessageBarContainer"></div>${validation()}` +
    `<div class="Paragraph">The source contact is merged into the destination contact, which is kept.</div>` +
    `${dataSelector('Source Contact', '', { required: true })}${dataSelector('Destination Contact', '', { required: true })}</div>`,
)}</div>
${traps ? hiddenCopy(['Merge', 'Contact Merge']) + balloon('Merge') : ''}`,
  });
}
