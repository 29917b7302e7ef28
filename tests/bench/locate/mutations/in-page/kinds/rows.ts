import { always, type Kind } from './kind';
import { anotherBeside, putSomewhere } from './put';

/** Words that no procedure asks for. */
const NAMES = [
  'Preferred Shift',
  'Badge Number',
  'Cost Center',
  'Desk',
  'Mentor',
  'On-call Rota',
  'Print Layout',
];
const SUBJECTS = ['Scanner offline', 'Key card lost', 'Slow start of a laptop', 'Screen flickers'];

const gridHtml = (rows: readonly string[]) =>
  `<div class="Grid"><table><tbody>${rows
    .map(
      (each, i) =>
        `<tr class="Display" data-row-key="${i}"><td><a href="#t">T2026.${i}</a></td><td>${each}</td></tr>`,
    )
    .join('')}</tbody></table></div>`;

export const rowsInserted: Kind = {
  title: 'rows inserted: more of the same kind, and lists of data',
  effect: 'keeps',
  order: 2,
  suits: always,
  apply(subject) {
    const { chance, truth, target } = subject;
    const isNamed = truth.label !== undefined && target.names !== undefined;
    if (isNamed) for (const name of chance.pickSome(NAMES, 5)) anotherBeside(subject).label!.data = name;
    if (!isNamed || chance.next() < 0.4) putSomewhere(subject, gridHtml(chance.pickSome(SUBJECTS, 4)));
    return true;
  },
};
