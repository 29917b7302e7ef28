import { button, field, scrolling, textArea, toolBar, validation } from '../markup/controls.mjs';
import { entityTitle, readOnly } from '../markup/entity.mjs';
import { itemSelector, templateSelector } from '../markup/pickers.mjs';
import { NOTE_TYPES } from '../markup/templates.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';
import { aboutTicket, getTicket } from './tickets.mjs';

const [first] = NOTE_TYPES;

/** A new note on a ticket. Its fields are a guess (8.15); note types and who sees them are the KB's: docs/AUTOTASK.md 5.3. */
export function notePage(variant, url) {
  return legacyDocument(variant, {
    title: 'New Note',
    bodyClass: 'EntityNew EntityPage',
    scripts: ['note', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${entityTitle('New Note', aboutTicket(getTicket(variant, url)))}
${toolBar([button(wordsOf(variant).saveAndClose), button('Cancel')], templateSelector(variant))}</div>
${scrolling(
  `<div class="FormContainer"><div class="MessageBarContainer"></div>${validation()}${itemSelector('Note Type', first.name)}${readOnly('Publish To', first.seenBy)}` +
    `${field('Note Title', 'text', { required: true })}${textArea('Note Description')}</div>`,
)}</div>`,
  });
}
