import { expect, it } from 'vitest';
import { isFrontPage, queryKbFrontPage } from '@/guide/office/kb-front-page';
import type { Procedure } from '@/guide/procedure/procedure';

const at = (url: string, ...related: string[]) =>
  ({ article: { url }, related: related.map((each) => ({ url: each })) }) as Procedure;
const front = 'https://kb.example.com/portal/en/kb';

it.each([
  [[at(`${front}/articles/how-to`)], front],
  [[at('https://wiki.example.com/how-to'), at(front)], front],
  [[at('https://wiki.example.com/how-to', `${front}/`)], front],
  [[at('https://wiki.example.com/how-to')], undefined],
  [[], undefined],
])('the front page of %j is %s', (procedures, expected) => {
  expect(queryKbFrontPage(procedures)).toBe(expected);
});

it.each([
  [front, true],
  [`${front}/`, true],
  [`${front}/articles/kb`, false],
  [`${front}/articles/how-to`, false],
  ['https://wiki.example.com/', false],
  ['http://kb.example.com/kb', false],
])('%s is a front page: %s', (url, expected) => {
  expect(isFrontPage(url)).toBe(expected);
});
