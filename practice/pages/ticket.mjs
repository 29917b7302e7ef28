import { button, heading, toolBar, escape } from '../markup/controls.mjs';
import { legacyDocument } from './document.mjs';
import { tickets } from './tickets.mjs';

/** A ticket, as it opens in a window of its own. docs/AUTOTASK.md 4.7 */
export function ticketPage(variant, url) {
  const all = tickets({ ...variant, traps: '1' });
  const { number, title, organization } =
    all.find((one) => one.id === url.searchParams.get('ticketId')) ?? all[0];
  return legacyDocument(variant, {
    title: `Ticket ${number}`,
    bodyClass: 'EntityDetail EntityPage',
    scripts: ['legacy', 'practice-link'],
    body: `<div class="PageHeadingContainer">${heading('Ticket')}<div class="SecondaryText">- ${escape(`${number} - ${title} (${organization})`)}</div></div>
${toolBar([button('Edit'), button('New Note')])}
<div class="EntityHeadingContainer"><div class="Title"><div class="Text">${escape(title)}</div></div></div>
<div class="PageText"><p>Practice tickets are empty.</p></div>`,
  });
}
