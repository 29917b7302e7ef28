import { field, scrolling, textArea, toolBar, validation } from '../markup/controls.mjs';
import { entityTitle, quickNote } from '../markup/entity.mjs';
import { dataSelector, itemSelector, templateSelector } from '../markup/pickers.mjs';
import { waysToSave, wordsToSave } from '../markup/saving.mjs';
import { TICKET_TEMPLATES } from '../markup/templates.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';
import { balloon, hiddenCopy } from './traps.mjs';

const NO_TICKET = { title: '', organization: '', contact: '', priority: 'Medium' };

const fieldsHtml = (words, { title, organization, contact, priority }, category) =>
  dataSelector(words.organization, organization, { required: true }) +
  dataSelector('Contact', contact) +
  field('Ticket Title', 'text', { required: true, value: title }) +
  textArea('Description') +
  itemSelector('Priority', priority) +
  itemSelector('Queue', 'Service Desk') +
  category.fields.map((name) => field(name)).join('');

const identification = (words, category) =>
  `<div class="IdentificationContainer"><div class="Left"><div class="CategoryEditorContainer">${itemSelector(words.ticketCategory, category.name)}</div>` +
  `<div class="TypeEditorContainer">${itemSelector('Ticket Type', 'Service Request')}</div></div></div>`;

const MORE_WAYS = ['Save & Enter Time', 'Save & Add Note', 'Save & Create New'];

/**
 * The form that makes or changes a ticket: docs/AUTOTASK.md 4.7. `saving`: how it is saved, a choice of that name. Which fields
 * a category has is a guess (8.15).
 */
export function ticketFormPage(variant, { name, bodyClass, about, ticket = NO_TICKET, category, saving }) {
  const words = wordsOf(variant);
  const traps = variant.traps === '1';
  return legacyDocument(variant, {
    title: name,
    bodyClass: `${bodyClass} EntityPage`,
    scripts: ['ticket-form', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${entityTitle(name, about)}
${toolBar(waysToSave(saving, words, MORE_WAYS), templateSelector(variant, TICKET_TEMPLATES))}</div>
${scrolling(
  identification(words, category) +
    `<div class="FormContainer"><div class="MessageBarContainer"></div>${validation()}${fieldsHtml(words, ticket, category)}</div>` +
    (traps ? quickNote(words) : ''),
)}</div>
${traps ? hiddenCopy(wordsToSave(saving, words)) + balloon(words.save) : ''}`,
  });
}
