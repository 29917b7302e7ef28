import { button, dropDown, escape, freshId, iconButton, scrolling, toolBar } from '../markup/controls.mjs';
import {
  categoryChip,
  detailsSection,
  entityHeading,
  entityTitle,
  quickNote,
  readOnly,
} from '../markup/entity.mjs';
import { PERSON, wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';
import { aboutTicket, getTicket } from './tickets.mjs';
import { balloon, hiddenCopy } from './traps.mjs';

/** Named, at the top of the tab Activity, or a picture alone in the ticket's tool bar: both are met. docs/AUTOTASK.md 4.7 */
const noteByPicture = () =>
  `<div class="Button ButtonIcon Note NormalState" id="${freshId()}" tabindex="0"><div class="Icon StandardButtonIcon Note"></div></div>`;

const shellTab = (name, selected) =>
  `<a class="Button ButtonIcon ${selected ? 'SelectedState' : 'NormalState'}" id="${freshId()}" tabindex="0"><span class="Text">${name}</span></a>`;

/** The tab beside it is a filler, and so is how what isn't chosen is hidden. */
const activity = (variant, words) => {
  const open = variant.activity === 'open';
  return (
    `<div class="ActivityTabShell"><div class="TabBar">${shellTab(words.activity, open)}${shellTab('Attachments', !open)}</div>` +
    `<div class="TabContent"${open ? '' : ' hidden'}>${variant.shell === 'g0' ? '' : toolBar([iconButton(words.newNote, 'Note')])}${quickNote(words)}${conversation(variant, words)}</div>` +
    `<div class="TabContent"${open ? ' hidden' : ''}><div class="Paragraph">Nothing is attached.</div></div></div>`
  );
};

const panelTabs = () =>
  `<div class="PanelTabs TabBar">${['Details', 'Insights'].map((name) => `<a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="0"><span class="Text">${name}</span></a>`).join('')}</div>`;

/** A panel of another maker: a frame of another origin, with words of Autotask's own. docs/AUTOTASK.md 3.1 */
const insight = (words) =>
  `<iframe class="InsightFrame" sandbox="allow-scripts" title="Chat" srcdoc="${escape(`<button>${escape(words.newNote)}</button> <button>${escape(words.saveAndClose)}</button>`)}"></iframe>`;

/** Edit among others, one of which closes the ticket: docs/AUTOTASK.md 4.7. What the menus on the right hold is filler. */
const tools = (variant, words) =>
  toolBar([
    button(words.edit),
    ...(variant.shell === 'g0' ? [noteByPicture()] : []),
    button(words.accept),
    button(words.forward),
    dropDown(words.tools, ['Copy', 'Merge into Another Ticket', 'Account Service Details']),
    button(words.complete),
    dropDown('Knowledge Base', ['Search']),
    dropDown('Livelinks', ['Map']),
    button('Print View'),
  ]);

/** With traps, a note in it can be changed, too. */
const conversation = ({ traps }, words) =>
  `<div class="ConversationChunk"><div class="ConversationItem"><div class="Timestamp">Yesterday, 4:12 PM</div><div class="Text">${PERSON.first} ${PERSON.last}: Asked for a good time to call.</div>${traps === '1' ? button(words.edit) : ''}</div></div>`;

/** A ticket, as it opens in a window of its own: docs/AUTOTASK.md 4.7. */
export function ticketPage(variant, url) {
  const ticket = getTicket(variant, url);
  const { number, title, organization, contact, status, priority, category } = ticket;
  const words = wordsOf(variant);
  const facts = [
    [words.organization, organization],
    ['Contact', contact],
    ['Status', status],
    ['Priority', priority],
    ['Queue', 'Service Desk'],
    ...category.fields.map((name) => [name, '']),
  ];
  return legacyDocument(variant, {
    title: `Ticket ${number}`,
    bodyClass: 'EntityDetail EntityPage',
    scripts: ['ticket', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${entityTitle('Ticket', aboutTicket(ticket))}
${tools(variant, words)}</div>
${scrolling(
  entityHeading(title, categoryChip(category)) +
    panelTabs() +
    `<div class="EntityColumns">${detailsSection('Ticket Information', facts.map(([name, value]) => readOnly(name, value)).join(''))}` +
    `<div class="EntityActivity"><div class="MessageBarContainer"></div>${activity(variant, words)}</div>${insight(words)}</div>`,
)}</div>
${variant.traps === '1' ? hiddenCopy([words.edit, words.newNote]) + balloon(words.edit) : ''}`,
  });
}
