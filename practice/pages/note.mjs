import { field, scrolling, textArea, toolBar, validation } from '../markup/controls.mjs';
import { entityTitle, readOnly } from '../markup/entity.mjs';
import { itemSelector, templateSelector } from '../markup/pickers.mjs';
import { waysToSave, wordsToSave } from '../markup/saving.mjs';
import { NOTE_TEMPLATES, NOTE_TYPES } from '../markup/templates.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';
import { aboutTicket, getTicket } from './tickets.mjs';
import { balloon, hiddenCopy } from './traps.mjs';

const [first] = NOTE_TYPES;

/** A new note on a ticket. Its fields are a guess (8.15); note types and who sees them are the KB's: docs/AUTOTASK.md 5.3. */
export function notePage(variant, url) {
  const words = wordsOf(variant);
  const publishTo = variant.publish === 'field' ? itemSelector : readOnly;
  return legacyDocument(variant, {
    title: words.newNote,
    bodyClass: 'EntityNew EntityPage',
    scripts: ['note', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${entityTitle(words.newNote, aboutTicket(getTicket(variant, url)))}
${toolBar(waysToSave(variant.saving, words), templateSelector(variant, NOTE_TEMPLATES))}</div>
${scrolling(
  `<div class="FormContainer"><div class="MessageBarContainer"></div>${validation()}${itemSelector('Note Type', first.name)}${publishTo('Publish To', first.seenBy)}` +
    `${field('Note Title', 'text', { required: true })}${textArea('Note Description')}</div>`,
)}</div>
${variant.traps === '1' ? hiddenCopy(wordsToSave(variant.saving, words)) + balloon(words.saveAndClose) : ''}`,
  });
}
