// Lists that Admin's links lead to. What they are for is in docs/AUTOTASK.md 5.3, their look is a guess.
import { button, escape, freshId, heading, scrolling, toolBar } from '../markup/controls.mjs';
import { CATEGORIES } from '../markup/categories.mjs';
import { NOTE_TYPES } from '../markup/templates.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';

const cells = (row) => row.map((text) => `<td>${escape(text)}</td>`).join('');

const list = (title, columns, rows) => (variant) =>
  legacyDocument(variant, {
    title,
    scripts: ['legacy', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading(title)}${toolBar([button(wordsOf(variant).new)])}</div>
${scrolling(
  `<div class="Grid" id="${freshId()}"><table><thead><tr class="Heading">${cells(columns)}</tr></thead><tbody>` +
    rows.map((row, index) => `<tr class="Display" data-row-key="${index + 1}">${cells(row)}</tr>`).join('') +
    '</tbody></table></div>',
)}</div>`,
  });

export const categoriesPage = list(
  'Ticket Categories',
  ['Name', 'Nickname'],
  CATEGORIES.map(({ name, nickname }) => [name, nickname]),
);

export const noteTypesPage = list(
  'Note Types',
  ['Name', 'Publish To'],
  NOTE_TYPES.map(({ name, seenBy }) => [name, seenBy]),
);
