import { expect, it } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import { queryKbAddress } from '@/guide/popup/kb-address';

const at = (url: string) => ({ article: { url } }) as Procedure;
const front = 'https://kb.example.com/portal/en/kb';

it.each([
  [[at(`${front}/articles/how-to`)], {}, front],
  [[at('https://wiki.example.com/how-to'), at(front)], {}, front],
  [[at('https://wiki.example.com/how-to')], {}, undefined],
  [[at(front)], { kbUrl: 'https://kb.office.example/' }, 'https://kb.office.example/'],
])('of %j with %j', (procedures, settings, expected) => {
  expect(queryKbAddress(procedures, { version: 1, ...settings })).toBe(expected);
});
