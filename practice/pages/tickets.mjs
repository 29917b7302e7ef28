// Made-up tickets.
import { queryCategory } from '../markup/categories.mjs';
import { contacts } from '../markup/contacts.mjs';
import { wordsOf } from '../markup/words.mjs';

const ROWS = [
  ['Printer on the second floor jams', 'Harbor Dental', 'New', 'High', '3'],
  ['New laptop for Ines', 'Northside Vets', 'In Progress', 'Medium', '4'],
  ['Mailbox almost full', 'Linden & Co.', 'Waiting Customer', 'Low', '1'],
  ['VPN drops every morning', 'Blue Door Books', 'In Progress', 'High', '1'],
  ['Backup report: one warning', 'Harbor Dental', 'New', 'Medium', '1'],
  ['Move two desks’ phones', 'Old Mill Bakery', 'Scheduled', 'Low', '2'],
  ['Shared folder can’t be reached', 'Linden & Co.', 'New', 'Critical', '1'],
];

export function tickets(variant) {
  const words = wordsOf(variant);
  // Titles and customers that read like controls.
  const traps = [
    [words.codeOptions, 'Northside Vets', 'New', 'Medium'],
    ['Can’t find the menu', words.preferences, 'New', 'Low'],
    [words.requestQr, 'Settings', 'In Progress', 'Low'],
    ['Contact Merge', 'Merge', 'New', 'Medium'],
    ['Features & Settings', 'Harbor Dental', 'New', 'Low'],
  ];
  const ticket =
    (from) =>
    ([title, organization, status, priority, category = '1'], index) => ({
      id: String(29000 + from + index),
      number: `T20260101.${String(from + index).padStart(4, '0')}`,
      title,
      organization,
      status,
      priority,
      category: queryCategory(category),
      contact: contacts({ traps: '1' }).find(({ note }) => note === organization)?.name ?? '',
    });
  return [...(variant.traps === '1' ? traps.map(ticket(101)) : []), ...ROWS.map(ticket(1))];
}

/** The ticket that an address names; the trap tickets, too, can be looked at at any time. */
export function getTicket(variant, url) {
  const all = tickets({ ...variant, traps: '1' });
  return all.find(({ id }) => id === url.searchParams.get('ticketId')) ?? all[0];
}

export const aboutTicket = ({ number, title, organization }) => `${number} - ${title} (${organization})`;
