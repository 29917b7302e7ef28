// Note types, as the KB names them, and made-up form templates in the groups of speed codes: docs/AUTOTASK.md 5.3.
const EVERYONE = 'All Autotask Users';

export const NOTE_TYPES = [
  { name: 'Ext note added by a Resource', seenBy: EVERYONE },
  { name: 'Int note added by a Resource', seenBy: 'Internal Only' },
  { name: 'Note Emailed In', seenBy: EVERYONE },
  { name: 'Client Portal Note', seenBy: EVERYONE },
];

const [external, internal] = NOTE_TYPES.map(({ name }) => name);

export const NOTE_TEMPLATES = [
  { group: 'Recent', name: 'Ext: call summary', type: external, title: 'Our call', text: 'We talked about:' },
  { group: 'Personal', name: 'Int: waiting for parts', type: internal, title: 'Waiting', text: 'Ordered:' },
  {
    group: 'Department',
    name: 'Ext: visit planned',
    type: external,
    title: 'Our visit',
    text: 'We come on:',
  },
  { group: 'Company', name: 'Int: hand-over', type: internal, title: 'Hand-over', text: 'Next to do:' },
];

export const TICKET_TEMPLATES = [
  { group: 'Recent', name: 'Password reset', title: 'Password reset', text: 'Which account:' },
  { group: 'Department', name: 'New user', title: 'New user', text: 'Name, start, manager:' },
  { group: 'Company', name: 'Change request', title: 'Change request', text: 'What changes, and when:' },
];

/** Templates as the groups of a list. */
export function templateGroups(templates) {
  const groups = [...new Set(templates.map(({ group }) => group))];
  return groups.map((heading) => [
    heading,
    templates.filter(({ group }) => group === heading).map(({ name }) => name),
  ]);
}
