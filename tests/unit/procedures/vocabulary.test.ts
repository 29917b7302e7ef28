import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shipped } from '@/procedures/catalogue';

/** The German and Spanish labels that are documented (docs/AUTOTASK.md 5.4), and what the guides know of them. */

/** Of controls that no step needs. */
const UNUSED = ['Nueva', 'Abbrechen', 'Überspringen', 'Alle ausblenden'];

const facts = readFileSync(new URL('../../../docs/AUTOTASK.md', import.meta.url), 'utf8');
const [, section = ''] = /### 5\.4 (.+?)\n## /s.exec(facts) ?? [];

const labels = section
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:English|-)/.test(line))
  .flatMap((line) => line.split('|').slice(2, 4))
  .flatMap((cell) => cell.split(/, (?:before it )?/))
  .map((label) => label.replace('(…)', '').trim())
  .filter(Boolean);

const known = ` ${JSON.stringify(shipped.map(({ file }) => file)).toLowerCase()} `;
/** As whole words, also at the beginning of a longer one: plurals. */
const isKnown = (label: string) =>
  known
    .split(label.toLowerCase())
    .slice(0, -1)
    .some((before) => /\P{L}$/u.test(before));

it('is a good many', () => {
  expect(labels.length).toBeGreaterThan(40);
});

it('each that a guide needs stands in one', () => {
  expect(labels.filter((label) => !isKnown(label) && !UNUSED.includes(label))).toEqual([]);
});

it('none is called unneeded that isn’t in the table', () => {
  expect(UNUSED.filter((label) => !labels.includes(label))).toEqual([]);
});
