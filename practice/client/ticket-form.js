import './legacy.js';
import { askForClosingNote } from './close-ticket.js';
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
const ticketId = new URLSearchParams(location.search).get('ticketId');

await arrived();
const dataSelector = (name, candidates) =>
  wireDataSelector(editorNamed(name).querySelector('.SingleDataSelector2'), candidates);
const customer = dataSelector(words.organization, () =>
  organizations(variant).map((name) => ({ name, note: '' })),
);
dataSelector('Contact', () => contacts(variant));
for (const [name, items] of Object.entries(LISTS))
  wireItemSelector(editorNamed(name).querySelector('.SingleItemSelector2'), [[undefined, items]]);

wireItemSelector(
  document.querySelector('.FormTemplateSelector > .SingleItemSelector2'),
  templateGroups(TICKET_TEMPLATES),
  (chosen) => {
    const { title, text } = TICKET_TEMPLATES.find((each) => speedCode(each) === chosen);
    boxNamed('Ticket Title').value = title;
    boxNamed('Description').value = text;
  },
);

// What was typed is lost when the category changes; whether Autotask keeps it is not known.
wireItemSelector(
  editorNamed(words.ticketCategory).querySelector('.SingleItemSelector2'),
  [[undefined, CATEGORIES.map(({ name }) => name)]],
  (chosen) => {
    const address = new URL(location.href);
    address.searchParams.set('categoryId', CATEGORIES.find(({ name }) => name === chosen).id);
    location.replace(address);
  },
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
const save = buttonNamed(bar, words.save);
// Where there is a Save, Save & Close is the way to close the ticket itself: docs/AUTOTASK.md 4.7.
onPress(buttonNamed(bar, words.saveAndClose), () => {
  if (!isComplete()) return;
  if (save) askForClosingNote(words, () => showTicket(ticketId ?? undefined));
  else closeWindow(() => announce('The ticket has been saved.'));
});
if (save) onPress(save, () => isComplete() && showTicket(ticketId ?? undefined));
if (save && variant.saving === 'waits' && ticketId === null) grayOutUntil(save, isFilled);
onPress(buttonNamed(bar, words.cancel), () => (ticketId === null ? closeWindow() : showTicket(ticketId)));
