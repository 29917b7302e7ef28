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
  {
    group: 'Recent',
    code: 'CALL',
    name: 'Ext: call summary',
    type: external,
    title: 'Our call',
    text: 'We talked about:',
  },
  {
    group: 'Personal',
    code: 'PARTS',
    name: 'Int: waiting for parts',
    type: internal,
    title: 'Waiting',
    text: 'Ordered:',
  },
  {
    group: 'Department',
    code: 'VISIT',
    name: 'Ext: visit planned',
    type: external,
    title: 'Our visit',
    text: 'We come on:',
  },
  {
    group: 'Company',
    code: 'HAND',
    name: 'Int: hand-over',
    type: internal,
    // Where that is a field of its own: docs/AUTOTASK.md 4.7.
    publishTo: EVERYONE,
    title: 'Hand-over',
    text: 'Next to do:',
  },
];

export const TICKET_TEMPLATES = [
  { group: 'Recent', code: 'PWD', name: 'Password reset', title: 'Password reset', text: 'Which account:' },
  { group: 'Department', code: 'USER', name: 'New user', title: 'New user', text: 'Name, start, manager:' },
  {
    group: 'Company',
    code: 'CHG',
    name: 'Change request',
    category: 'Administrative Change/Request',
    title: 'Change request',
    text: 'What changes, and when:',
  },
];

/** As the list of speed codes names a template: docs/AUTOTASK.md 4.7. */
export const speedCode = ({ code, name }) => `${code} - ${name}`;

/** Templates as the groups of a list. */
export function templateGroups(templates) {
  const groups = [...new Set(templates.map(({ group }) => group))];
  return groups.map((heading) => [
    heading,
    templates.filter(({ group }) => group === heading).map(speedCode),
  ]);
}
