import type { Shipped } from '@/guide/office/library';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import autotask2fa from './autotask-2fa.json';
import customerSupportRequest from './customer-support-request.json';
import mergeContacts from './merge-contacts.json';
import noteTemplates from './note-templates.json';
import ticketCategories from './ticket-categories.json';
import todoTicketByEmail from './todo-ticket-by-email.json';

/** The procedures that ship with Signpost, in the order the KB article has them. */
export const shipped: readonly Shipped[] = [
  autotask2fa,
  noteTemplates,
  mergeContacts,
  ticketCategories,
  todoTicketByEmail,
  customerSupportRequest,
].map((file) => ({ file, procedure: getProcedure(file) }));
