import { button, dropDown, escape, freshId, heading, toolBar } from '../markup/controls.mjs';
import { wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';
import { tickets } from './tickets.mjs';
import { records } from './traps.mjs';

const widget = (title, figure, note) =>
  `<div class="Widget" id="${freshId()}"><div class="Title"><div class="Text">${title}</div></div><div class="Figure">${figure}</div><div class="Note">${note}</div></div>`;

const row = (ticket) =>
  `<tr class="Display" data-row-key="${ticket.id}"><td class="ContextMenuCell"><a class="Button ButtonIcon ContextMenu" tabindex="0"><span class="Icon"></span></a></td>` +
  `<td class="Number">${ticket.number}</td><td class="Link">${escape(ticket.title)}</td><td>${escape(ticket.organization)}</td>` +
  `<td>${ticket.status}</td><td><span class="Priority ${ticket.priority}"></span>${ticket.priority}</td></tr>`;

export const grid = (rows, { organization }) =>
  `<div class="Grid" id="${freshId()}"><table><thead><tr class="Heading"><td></td><td>Ticket Number</td><td>Title</td><td>${organization}</td><td>Status</td><td>Priority</td></tr></thead>` +
  `<tbody>${rows.map(row).join('')}</tbody></table></div>`;

const namesakes = ({ preferences, codeOptions }) =>
  [preferences, codeOptions, 'Change Password'].concat(ADMIN_WORDS, ['Ticket', 'New Note']);
const ADMIN_WORDS = ['Admin', 'Admin Categories', 'Features & Settings', 'Contact Merge', 'Merge'];

/** What the shell shows first. docs/AUTOTASK.md 2.3 */
export const workspacePage = (variant) =>
  legacyDocument(variant, {
    title: 'My Workspace & Queues',
    scripts: ['workspace', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading('My Workspace & Queues')}
${toolBar([button('New Ticket'), dropDown('Tools', ['Export', 'Column Chooser']), button('Refresh')])}</div>
<div class="ScrollingContentContainer"><div class="ScrollingContainer">
<div class="Widgets">${widget('My open tickets', '7', '2 due today')}${widget('Waiting for customers', '3', 'longest: 4 days')}${widget('Hours today', '4.25', 'of 8.00')}${widget('First response', '96%', 'within the agreed time')}</div>
${grid(tickets(variant), wordsOf(variant))}${variant.traps === '1' ? records(namesakes(wordsOf(variant))) : ''}</div></div></div>`,
  });
