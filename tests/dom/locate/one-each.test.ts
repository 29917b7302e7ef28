import { expect, it } from 'vitest';
import type { Located } from '@/locate/locate';
import { giveEachItsOwn } from '@/locate/recorded/one-each';

/** Several targets looked for in one document: no control is two of them. */
const button = document.createElement('button');
const inside = button.appendChild(document.createElement('span'));
const another = document.createElement('button');
const found = (element: Element, means: Located['means'], confidence = 0.9): Located => ({
  status: 'found',
  element,
  means: means!,
  confidence,
});

it.each<[string, Record<string, Located>, string[]]>([
  ['two controls', { a: found(button, 'recorded'), b: found(another, 'recorded') }, ['a', 'b']],
  [
    'what a description finds comes first',
    { a: found(button, 'recorded', 1), b: found(button, 'name', 0.5) },
    ['b'],
  ],
  [
    'also where one is inside the other',
    { a: found(inside, 'recorded', 1), b: found(button, 'name') },
    ['b'],
  ],
  [
    'of two recorded ones the surer stays',
    { a: found(button, 'recorded', 0.99), b: found(button, 'recorded') },
    ['a'],
  ],
  ['of two that fit as well none does', { a: found(button, 'recorded'), b: found(button, 'recorded') }, []],
  [
    'two descriptions of one control may be the same step twice',
    { a: found(button, 'name'), b: found(button, 'name') },
    ['a', 'b'],
  ],
])('%s', (_, answers, kept) => {
  const located = new Map(Object.entries(answers));
  giveEachItsOwn(located);
  expect([...located.keys()]).toEqual(kept);
});
