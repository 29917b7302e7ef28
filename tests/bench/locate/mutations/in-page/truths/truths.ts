import type { FindTruth } from '../truth';
import { truths as autotask2fa } from './autotask-2fa';
import { truths as mergeContacts } from './merge-contacts';
import { truths as newTicket } from './new-ticket';
import { truths as noteTemplates } from './note-templates';

/**
 * By procedure and target. A target that isn't here can't be judged, and the report says so: a new procedure gets a file
 * of its own here, and ../../scenes*.mjs the moments in which its targets are to be seen.
 */
export const truths: Record<string, Record<string, FindTruth>> = {
  'autotask-2fa': autotask2fa,
  'customer-support-request': newTicket,
  'merge-contacts': mergeContacts,
  'note-templates': noteTemplates,
  'ticket-categories': newTicket,
};
