import { button, dropDown, heading, hiddenMenu, tabBar, tabContainer, toolBar } from '../markup/controls.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';
import { sectionsHtml, otherTabHtml } from './preferences-sections.mjs';
import { balloon } from './traps.mjs';

/** The user's preferences: docs/AUTOTASK.md 4.3. */
export function preferencesPage(variant) {
  const words = wordsOf(variant);
  const traps = variant.traps === '1';
  const other = 'Notifications'; // a guess, docs/AUTOTASK.md 8.5: only the first tab's name is known
  const general = variant.tab === 'general';
  const tools = [button('Save', { disabled: true }), dropDown('Tools', ['Reset Grids', 'Restore Defaults'])];
  if (traps)
    tools.push(
      button(words.saveAndClose),
      hiddenMenu([words.codeOptions, words.requestQr, words.saveAndClose]),
    );
  return legacyDocument(variant, {
    title: words.preferences,
    scripts: ['preferences', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading(words.preferences)}${tabBar(variant, [words.general, other], general ? words.general : other)}</div>
<div class="TabbedContentContainer"><div class="TabHeadingContainer">${toolBar(tools)}</div>
${tabContainer(general, sectionsHtml(variant, words))}${tabContainer(!general, otherTabHtml())}</div></div>${traps ? balloon(words.codeOptions) : ''}`,
  });
}
