// @ts-check
import { CHANGES, cellsOf, onlyOne, rowOf } from './figures.mjs';
import { ABSOLUTE, OURS, PLAYWRIGHT } from './match.mjs';
import { QUICK, SLOW } from './peers.mjs';
import { peers, templates } from './versions.mjs';

/** @typedef {import('./match.mjs').Outcome} Outcome */

const MOST_LINES = 20;
const THERE = ['pairs', 'right', 'wrong', 'none'];

/**
 * @param {readonly Outcome[]} outcomes
 * @param {readonly import('./truth.mjs').Match[]} matches
 * @returns {import('../../lib/report.mjs').Part}
 */
export function report(outcomes, matches) {
  const of = (/** @type {string} */ method) => outcomes.filter((each) => each.method === method);
  const strict = (/** @type {string} */ method) => of(method).map(onlyOne);
  const ours = of(OURS);
  const others = [...QUICK, SLOW];
  const rows = [
    rowOf(OURS, 'found', ours),
    rowOf(PLAYWRIGHT, 'the only match', strict(PLAYWRIGHT)),
    ...[PLAYWRIGHT, ...others, ABSOLUTE].map((name) => rowOf(name, 'first match', of(name))),
    ...others.map((name) => rowOf(name, 'the only match', strict(name))),
  ];
  const compared = [
    { name: OURS, all: ours },
    { name: PLAYWRIGHT, all: strict(PLAYWRIGHT) },
  ];
  const byWords = compared.flatMap(({ name, all }) =>
    CHANGES.map((change) => [name, change, ...cellsOf(all.filter(({ target }) => target.change === change))]),
  );
  const families = [...new Set(matches.map(familyOf))];
  const byFamily = [undefined, ...families].map((family) =>
    familyRow(
      family ?? 'all',
      ours.filter(({ match }) => family === undefined || familyOf(match) === family),
    ),
  );
  const versions = [...new Set(matches.map(versionsOf))];
  const byVersions = compared.flatMap(({ name, all }) =>
    versions.map((each) =>
      rowOf(
        name,
        each,
        all.filter(({ match }) => versionsOf(match) === each),
      ).slice(0, 8),
    ),
  );
  const pairs = matches.flatMap((match) => match.pairs);
  const gone = matches.flatMap(({ removed }) => removed).length;
  const [same, text, none] = CHANGES.map((change) => pairs.filter((each) => each.change === change).length);
  return {
    title: `Track 2: redesigns (${pairs.length} pairs and ${gone} removed targets of ${matches.length} pairs of pages, judged one by one)`,
    tables: [
      { head: ['method', 'points at', ...THERE, 'removed', 'wrong there', 'wrong at most'], rows },
      {
        title: 'By what the redesign did to the words',
        head: ['method', 'words', ...THERE],
        rows: byWords,
      },
      {
        title: `${OURS} by family; asked again when the right element was taken out; and where the page had to have the same path`,
        head: ['family', ...THERE, 'taken out', 'wrong there', 'found on a page of the same path'],
        rows: byFamily,
      },
      {
        title: 'By versions',
        head: ['method', 'versions', ...THERE, 'removed', 'wrong there'],
        rows: byVersions,
      },
    ],
    notes: [
      `Pages of ${Object.values(templates).join(', ')}. Of the pairs, ${same} kept their words, ${text} have other words now, and ${none} had none to read.`,
      `Compared with ${peers.join(', ')} and with what Playwright's own recorder writes. What is pressed with the target, what is nested with it in the same box, and a field's own label count as right; an answer out of view counts as none. ${SLOW} had a sample, and two seconds for each.`,
      'Wrong at most: the upper 95 % limit (Clopper-Pearson) of the wrong rate over all runs, as if they were independent; those of one template are not.',
      silence(ours),
      ...listWrong(ours),
    ],
    data: { rows, byWords, byFamily, byVersions, ours: ours.map(inShort) },
  };
}

/** @param {{ old: string, new: string }} match */
const versionsOf = (match) => `${match.old.split('/')[0]} to ${match.new.split('/')[0]}`;

/** @param {{ old: string }} match */
const familyOf = (match) => match.old.split('-')[0] ?? '';

/** @param {string} family @param {readonly Outcome[]} ours */
function familyRow(family, ours) {
  const takenOut = ours.flatMap((each) => each.takenOut ?? []);
  const wrong = takenOut.filter(({ verdict }) => verdict === 'wrong').length;
  const withPage = ours.map((each) =>
    each.samePath ? each : { ...each, verdict: /** @type {const} */ ('abstained') },
  );
  const [, right] = cellsOf(withPage);
  return [family, ...cellsOf(ours), takenOut.length, wrong, right ?? ''];
}

/** Why nothing was pointed at though the target was there. @param {readonly Outcome[]} ours */
function silence(ours) {
  const silent = ours.filter(({ target, verdict }) => target.truth !== null && verdict === 'abstained');
  const because = (/** @type {string} */ start) => silent.filter(({ why }) => why.startsWith(start)).length;
  return `Of the ${silent.length} pairs for which ${OURS} points at nothing, ${because('refused')} were refused by its own recorder, since nothing but their place told them apart or something else would have been taken for them, ${because('ambiguous')} fit two elements, and for ${because('absent')} too little agrees.`;
}

/** @param {Outcome} outcome */
const inShort = ({ match, target, verdict, asked, said, why }) => ({
  pages: `${match.old} to ${match.new}`,
  change: target.change,
  reason: target.reason,
  verdict,
  asked,
  said,
  why,
});

/** @param {readonly Outcome[]} ours */
function listWrong(ours) {
  const again = ours.flatMap((each) => (each.takenOut ? [{ ...each, ...each.takenOut }] : []));
  const wrong = [...ours, ...again].filter(({ verdict }) => verdict === 'wrong').map(inShort);
  if (wrong.length === 0) return [];
  const lines = wrong
    .slice(0, MOST_LINES)
    .map(({ pages, asked, reason, said, why }) =>
      [`  ${pages}`, `asked for ${asked}: ${reason}`, `pointed at ${said}`, why].join('\n    '),
    );
  return [`Wrong answers of ${OURS}, ${lines.length} of ${wrong.length}:\n${lines.join('\n')}`];
}
