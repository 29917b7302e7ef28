import './legacy.js';
import { askForClosingNote, querySave } from './close-ticket.js';
import { announce, boxNamed, complain, editorNamed, grayOutUntil } from './form.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { wireDataSelector, wireItemSelector } from './pickers.js';
import { onPress } from './press.js';
import { closeWindow } from './windows.js';
import { CATEGORIES } from '../markup/categories.mjs';
import { contacts, organizations } from '../markup/contacts.mjs';
import { PATHS, ticketAddress } from '../markup/paths.mjs';
import { speedCode, templateGroups, TICKET_TEMPLATES } from '../markup/templates.mjs';
import { wordsOf } from '../markup/words.mjs';

const words = wordsOf(variant);
const REQUIRED = [words.organization, 'Ticket Title'];
const LISTS = {
  Priority: ['Critical', 'High', 'Medium', 'Low'],
  Queue: ['Service Desk', 'Administration', 'Projects'],
};
const asked = new URLSearchParams(location.search);
const ticketId = asked.get('ticketId');

await arrived();
const dataSelector = (name, candidates) =>
  wireDataSelector(editorNamed(name).querySelector('.SingleDataSelector2'), candidates);
const customer = dataSelector(words.organization, () =>
  organizations(variant).map((name) => ({ name, note: '' })),
);
dataSelector('Contact', () => contacts(variant));
for (const [name, items] of Object.entries(LISTS))
  wireItemSelector(editorNamed(name).querySelector('.SingleItemSelector2'), [[undefined, items]]);

const showCategory = (name, more = {}) => {
  const { id } = CATEGORIES.find((each) => each.name === name);
  const address = new URL(location.href);
  for (const [key, value] of Object.entries({ categoryId: id, ...more }))
    address.searchParams.set(key, value);
  location.replace(address);
};
function fillIn({ title, text }) {
  boxNamed('Ticket Title').value = title;
  boxNamed('Description').value = text;
}
// A template may change the category (docs/AUTOTASK.md 5.3); that the page loads anew then, as when it is chosen, is a guess.
const templates = wireItemSelector(
  document.querySelector('.FormTemplateSelector > .SingleItemSelector2'),
  templateGroups(TICKET_TEMPLATES),
  (chosen) => {
    const template = TICKET_TEMPLATES.find((each) => speedCode(each) === chosen);
    if (template.category) showCategory(template.category, { template: template.code });
    else fillIn(template);
  },
);
const template = TICKET_TEMPLATES.find(({ code }) => code === asked.get('template'));
if (template) {
  templates.show(speedCode(template));
  fillIn(template);
}

// What was typed is lost when the category changes; whether Autotask keeps it is not known.
wireItemSelector(
  editorNamed(words.ticketCategory).querySelector('.SingleItemSelector2'),
  [[undefined, CATEGORIES.map(({ name }) => name)]],
  (chosen) => showCategory(chosen),
);

/** A ticket that was saved is shown; which one a new one would be doesn't matter here. */
const showTicket = (id = '29001') => location.assign(ticketAddress(PATHS.ticket, id));

const isFilled = () => customer.chosen() && boxNamed('Ticket Title').value.trim() !== '';

function isComplete() {
  const complete = isFilled();
  complain(complete ? '' : `Fill in ${REQUIRED.join(' and ')}.`, REQUIRED);
  return complete;
}

const bar = document.querySelector('.PageHeadingContainer');
const save = querySave(bar, words);
// Where there is a Save, Save & Close is the way to close the ticket itself: docs/AUTOTASK.md 4.7.
onPress(buttonNamed(bar, words.saveAndClose), () => {
  if (!isComplete()) return;
  if (save) askForClosingNote(words, () => showTicket(ticketId ?? undefined));
  else closeWindow(() => announce('The ticket has been saved.'));
});
if (save) onPress(save, () => isComplete() && showTicket(ticketId ?? undefined));
if (save && variant.saving === 'waits' && ticketId === null) grayOutUntil(save, isFilled);
onPress(buttonNamed(bar, words.cancel), () => (ticketId === null ? closeWindow() : showTicket(ticketId)));
