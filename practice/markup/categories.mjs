// Ticket categories: every office has its own. The second is the example of the KB, the others are made up.
export const CATEGORIES = [
  { id: '1', name: 'Standard', nickname: 'STD', color: '#376a94', fields: [] },
  {
    id: '2',
    name: 'Administrative Change/Request',
    nickname: 'ADM',
    color: '#7d4f8a',
    fields: ['Approved By'],
  },
  {
    id: '3',
    name: 'Hardware Problem',
    nickname: 'HW',
    color: '#a2541f',
    fields: ['Configuration Item', 'Location'],
  },
  { id: '4', name: 'New Employee', nickname: 'NEW', color: '#2c6e49', fields: ['Start Date'] },
];

export const queryCategory = (id) => CATEGORIES.find((category) => category.id === id);
