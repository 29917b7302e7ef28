import { queryCategory } from '../markup/categories.mjs';
import { ticketFormPage } from './ticket-form.mjs';
import { aboutTicket, getTicket } from './tickets.mjs';

export function ticketEditPage(variant, url) {
  const ticket = getTicket(variant, url);
  return ticketFormPage(variant, {
    name: 'Edit Ticket',
    saving: 'both',
    bodyClass: 'EntityEdit',
    about: aboutTicket(ticket),
    ticket,
    category: queryCategory(url.searchParams.get('categoryId')) ?? ticket.category,
  });
}
