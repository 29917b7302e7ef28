import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shipped } from '@/procedures/catalogue';

/** The German and Spanish labels that are documented (docs/AUTOTASK.md 5.4), and what the guides know of them. */

/** Of controls that no step needs. */
const UNUSED = [
  'Nueva',
  'Abbrechen',
  'Überspringen',
  'Alle ausblenden',
  'Annehmen',
  'Aceptar',
  'Weiterleiten',
  'Reenviar',
  'Tools',
  'Herramientas',
  'Abschließen',
  'Completo',
];
/** Of places and things that the guides only speak of. */
const SAID = [
  'Kurzname',
  'Alias',
  'Formularvorlage',
  'plantilla de formulario',
  'Configuración de la Organización y Usuarios',
  'Automatisierung',
  'Utilidades',
  'Zugriffsrecht',
  'nivel de seguridad',
  'Alle erweitern',
];

const facts = readFileSync(new URL('../../../docs/AUTOTASK.md', import.meta.url), 'utf8');
const [, section = ''] = /### 5\.4 (.+?)\n## /s.exec(facts) ?? [];

const labels = section
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:English|-)/.test(line))
  .flatMap((line) => line.split('|').slice(2, 4))
  .flatMap((cell) => cell.split(/, (?:before it )?/))
  .map((label) => label.replace('(…)', '').trim())
  .filter(Boolean);

const targets = shipped.flatMap(({ procedure }) => Object.values(procedure.targets));
const pages = shipped.flatMap(({ procedure }) => Object.values(procedure.pages));
const lookedFor = new Set(
  [
    ...targets.flatMap(({ names = [] }) => names.map(({ text }) => text)),
    ...pages.flatMap((page) => page.labels ?? []),
  ].map((label) => label.toLowerCase()),
);
const isLookedFor = (label: string) => lookedFor.has(label.toLowerCase());

const said = ` ${JSON.stringify(shipped.map(({ file }) => file)).toLowerCase()} `;
/** As whole words, also at the beginning of a longer one: plurals. */
const isSaid = (label: string) =>
  said
    .split(label.toLowerCase())
    .slice(0, -1)
    .some((before) => /\P{L}$/u.test(before));

it('is a good many', () => {
  expect(labels.length).toBeGreaterThan(40);
});

it('each that a guide needs is the name of a target, or a sign of a page', () => {
  expect(labels.filter((label) => !isLookedFor(label) && ![...UNUSED, ...SAID].includes(label))).toEqual([]);
});

it('each of the others that people have to know stands in a text', () => {
  expect(SAID.filter((label) => !isSaid(label))).toEqual([]);
});

it('none is called unneeded, or only said, that isn’t in the table, or is looked for', () => {
  expect([...UNUSED, ...SAID].filter((label) => !labels.includes(label) || isLookedFor(label))).toEqual([]);
});
