import { expect, it } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import { relateProcedures } from '@/guide/popup/related-procedures';

const procedure = (id: string, ...related: string[]) =>
  ({
    id,
    title: `The ${id}`,
    related: related.map((other) => ({ id: other, title: `Article ${other}`, url: `https://kb/${other}` })),
  }) as unknown as Procedure;

it('relates both ways, each pair once, own ones first, and links to the articles of what is not here', () => {
  const related = relateProcedures([
    procedure('a', 'gone', 'b'),
    procedure('b', 'b', 'c'),
    procedure('c', 'a', 'b'),
  ]);
  expect(Object.fromEntries(related)).toEqual({
    a: [
      { id: 'gone', title: 'Article gone', url: 'https://kb/gone' },
      { id: 'b', title: 'The b' },
      { id: 'c', title: 'The c' },
    ],
    b: [
      { id: 'c', title: 'The c' },
      { id: 'a', title: 'The a' },
    ],
    c: [
      { id: 'a', title: 'The a' },
      { id: 'b', title: 'The b' },
    ],
  });
});
