/** A file of format 2 as an office writes one by hand: it says nothing about where it is known from. */
export const officeFile = {
  format: 2,
  id: 'close-quickly',
  title: 'Close a ticket quickly',
  summary: 'For tickets that need no more.',
  article: { title: 'Closing tickets' },
  revision: { number: 3, at: '2026-11-24', note: 'Save & Close instead of Save' },
  pages: { ticket: { name: 'Ticket', paths: ['/mvc/servicedesk/ticketdetail.mvc'] } },
  targets: { save: { label: 'Save', where: 'At the top.', role: ['button'], names: [{ text: 'Save' }] } },
  steps: [
    {
      id: 'save',
      title: 'Save',
      say: 'Click {target}.',
      targets: ['save'],
      done: { pressed: 'save' },
      caution: { say: 'Look at the status first.' },
      tips: [{ say: 'There is a shortcut.' }],
      missing: { say: 'You may not change it.', after: 'next' },
    },
  ],
};
