import { escape, freshId, heading, link, scrolling, section } from '../markup/controls.mjs';
import { CATEGORIES, queryCategory } from '../markup/categories.mjs';
import { legacyDocument } from './document.mjs';
import { ticketFormPage } from './ticket-form.mjs';

const square = ({ name, nickname, color }) =>
  `<div class="Button2 CategorySquare NormalBackground" id="${freshId()}" tabindex="0"><div class="Square" style="background: ${color}">${nickname}</div>` +
  `<div class="Text2">${escape(name)}</div></div>`;

/** "New Ticket – Choose Category", with coloured squares for the favourites: docs/AUTOTASK.md 5.3. Its DOM is a guess. */
function chooseCategoryPage(variant) {
  const title = 'New Ticket – Choose Category';
  const all = CATEGORIES.map(({ name }) => `<div>${link(name)}</div>`).join('');
  return legacyDocument(variant, {
    title,
    scripts: ['choose-category', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading(title)}</div>
${scrolling(
  section('Favorites', `<div class="CategorySquares">${CATEGORIES.slice(0, 3).map(square).join('')}</div>`) +
    section('All Categories', `<div class="AdminLinks">${all}</div>`),
)}</div>`,
  });
}

/** First the category, then the form; that the address tells them apart so is a guess. */
export function ticketNewPage(variant, url) {
  const category = queryCategory(url.searchParams.get('categoryId'));
  if (!category) return chooseCategoryPage(variant);
  return ticketFormPage(variant, { name: 'New Ticket', bodyClass: 'EntityNew', category });
}
