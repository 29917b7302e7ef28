import { button, escape, freshId, heading, scrolling, section, toolBar } from '../markup/controls.mjs';
import { CATEGORIES, queryCategory } from '../markup/categories.mjs';
import { itemSelector } from '../markup/pickers.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';
import { ticketFormPage } from './ticket-form.mjs';
import { balloon, hiddenCopy } from './traps.mjs';

const square = ({ name, nickname, color }) =>
  `<div class="Button2 CategorySquare NormalBackground" id="${freshId()}" tabindex="0"><div class="Square" style="background: ${color}">${nickname}</div>` +
  `<div class="Text2">${escape(name)}</div></div>`;

/**
 * The page that asks for the category first: buttons of short names, a drop-down list, OK and Skip (docs/AUTOTASK.md 5.3).
 * Its DOM is a guess.
 */
function chooseCategoryPage(variant) {
  const words = wordsOf(variant);
  const title = words.chooseCategory;
  return legacyDocument(variant, {
    title,
    scripts: ['choose-category', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading(title)}${toolBar([button('OK'), button(words.skip)])}</div>
${scrolling(
  section('Favorites', `<div class="CategorySquares">${CATEGORIES.slice(0, 3).map(square).join('')}</div>`) +
    section('All Categories', itemSelector(words.ticketCategory, CATEGORIES[0].name)),
)}</div>
${variant.traps === '1' ? hiddenCopy(['OK', words.skip, CATEGORIES[0].name]) + balloon(words.ticketCategory) : ''}`,
  });
}

/** As a rule the form, with the person's default category; that the address tells them apart so is a guess. */
export function ticketNewPage(variant, url) {
  const category = queryCategory(url.searchParams.get('categoryId'));
  if (!category && variant.category === 'ask') return chooseCategoryPage(variant);
  return ticketFormPage(variant, {
    name: wordsOf(variant).newTicket,
    saving: variant.saving,
    bodyClass: 'EntityNew',
    category: category ?? CATEGORIES[0],
  });
}
