// Made-up tickets.
import { wordsOf } from '../markup/words.mjs';

const ROWS = [
  ['Printer on the second floor jams', 'Harbor Dental', 'New', 'High'],
  ['New laptop for Ines', 'Northside Vets', 'In Progress', 'Medium'],
  ['Mailbox almost full', 'Linden & Co.', 'Waiting Customer', 'Low'],
  ['VPN drops every morning', 'Blue Door Books', 'In Progress', 'High'],
  ['Backup report: one warning', 'Harbor Dental', 'New', 'Medium'],
  ['Move two desks’ phones', 'Old Mill Bakery', 'Scheduled', 'Low'],
  ['Shared folder can’t be reached', 'Linden & Co.', 'New', 'Critical'],
];

export function tickets(variant) {
  const words = wordsOf(variant);
  // Titles and customers that read like controls.
  const traps = [
    [words.codeOptions, 'Northside Vets', 'New', 'Medium'],
    ['Can’t find the menu', words.preferences, 'New', 'Low'],
    [words.requestQr, 'Settings', 'In Progress', 'Low'],
  ];
  const ticket =
    (from) =>
    ([title, organization, status, priority], index) => ({
      id: String(29000 + from + index),
      number: `T20260101.${String(from + index).padStart(4, '0')}`,
      title,
      organization,
      status,
      priority,
    });
  return [...(variant.traps === '1' ? traps.map(ticket(101)) : []), ...ROWS.map(ticket(1))];
}
