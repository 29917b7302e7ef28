import { balloon, hiddenCopy } from './traps.mjs';
import { button, heading, tabBar, tabContainer, toolBar } from '../markup/controls.mjs';
import { wordsOf } from '../markup/words.mjs';
import { adminTabs } from './admin-sections.mjs';
import { legacyDocument } from './document.mjs';

/** Admin. Its groups' and sections' names are documented (docs/AUTOTASK.md 5.2), the rest is a guess (8.14). */
export function adminPage(variant) {
  const words = wordsOf(variant);
  const tabs = adminTabs(variant, words);
  const title = variant.categories === 'menu' ? 'Admin Categories' : 'Admin';
  const all = toolBar([button(words.expandAll), button(words.collapseAll)]);
  const bar = tabBar(
    variant,
    tabs.map(([name]) => name),
    tabs[0][0],
  );
  return legacyDocument(variant, {
    title,
    scripts: ['admin', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading(title)}${bar}${all}</div>
<div class="TabbedContentContainer">${tabs.map(([, content], index) => tabContainer(index === 0, content)).join('\n')}</div></div>
${variant.traps === '1' ? hiddenCopy([words.contactMerge, words.features]) + balloon(words.contactMerge) : ''}`,
  });
}
