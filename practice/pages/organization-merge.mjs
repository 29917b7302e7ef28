import { button, heading, scrolling, toolBar, validation } from '../markup/controls.mjs';
import { dataSelector } from '../markup/pickers.mjs';
import { mergeFields, wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';

/**
 * Organization Merge, the look-alike beside Contact Merge: the same without a field for the account, and asked once more by the
 * browser's own `confirm`, as Account Merge of 2018 (docs/AUTOTASK.md 5.3). Drawn after Contact Merge, so a guess (8.12).
 */
export function organizationMergePage(variant) {
  const words = wordsOf(variant);
  const { organizationMerge } = words;
  const [source, destination] = mergeFields(variant, words);
  return legacyDocument(variant, {
    title: organizationMerge,
    scripts: ['organization-merge', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading(organizationMerge)}${toolBar([button('Merge'), button('Cancel')])}</div>
${scrolling(
  `<div class="FormContainer"><div class="MessageBarContainer"></div>${validation()}` +
    `${dataSelector(source, '', { required: true })}${dataSelector(destination, '', { required: true })}</div>`,
)}</div>`,
  });
}
