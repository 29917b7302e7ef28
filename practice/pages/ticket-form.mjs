import { button, field, scrolling, textArea, toolBar, validation } from '../markup/controls.mjs';
import { categoryChip, entityHeading, entityTitle } from '../markup/entity.mjs';
import { dataSelector, itemSelector, templateSelector } from '../markup/pickers.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';

const NO_TICKET = { title: '', organization: '', contact: '', priority: 'Medium' };

const fieldsHtml = (words, { title, organization, contact, priority }, category) =>
  dataSelector(words.organization, organization, { required: true }) +
  dataSelector('Contact', contact) +
  field('Ticket Title', 'text', { required: true, value: title }) +
  textArea('Description') +
  itemSelector('Priority', priority) +
  itemSelector('Queue', 'Service Desk') +
  category.fields.map((name) => field(name)).join('');

/**
 * The form that makes or changes a ticket: docs/AUTOTASK.md 4.7. Which fields a category has, and that a press on its chip
 * lets another one be chosen, are guesses (8.15).
 */
export function ticketFormPage(variant, { name, bodyClass, about, ticket = NO_TICKET, category }) {
  const words = wordsOf(variant);
  return legacyDocument(variant, {
    title: name,
    bodyClass: `${bodyClass} EntityPage`,
    scripts: ['ticket-form', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${entityTitle(name, about)}
${toolBar([button(words.saveAndClose), button('Cancel')], templateSelector(variant))}</div>
${scrolling(
  entityHeading(ticket.title, categoryChip(category, { changes: true })) +
    `<div class="FormContainer"><div class="MessageBarContainer"></div>${validation()}${fieldsHtml(words, ticket, category)}</div>`,
)}</div>`,
  });
}
