// Made-up customers and their contacts. Two of them are one person, entered twice.
export const organizations = (variant) => [
  'Blue Door Books',
  'Harbor Dental',
  'Linden & Co.',
  'Northside Vets',
  'Old Mill Bakery',
  ...(variant.traps === '1' ? ['Merge'] : []),
];

export const contacts = (variant) => [
  { id: 1, name: 'Dana Brook', note: 'Harbor Dental' },
  { id: 2, name: 'Dana Brook', note: 'Harbor Dental' },
  { id: 3, name: 'Ines Falk', note: 'Northside Vets' },
  { id: 4, name: 'Tom Reyes', note: 'Linden & Co.' },
  { id: 5, name: 'Wanda Quist', note: 'Blue Door Books' },
  ...(variant.traps === '1' ? [{ id: 6, name: 'Admin', note: 'Merge' }] : []),
];
