// @ts-check
/** @typedef {import('./run.mjs').Judged} Judged */
/** @typedef {{ title: string, effect: string, elsewhere: boolean }} Kind */

const EXPECTED = {
  keeps: 'found',
  bars: 'not usable',
  doubles: 'ambiguous',
  removes: 'absent',
  changes: 'nothing wrong',
};
const percent = (/** @type {number} */ part, /** @type {number} */ of) =>
  of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`;
const bound = (/** @type {number} */ wrong, /** @type {number} */ of) =>
  wrong === 0 && of > 0 ? `< ${((100 * 3) / of).toFixed(2)} %` : percent(wrong, of);

/**
 * @param {{ results: Judged[], kinds: Kind[], unjudged: string[], documents: unknown[], places: import('./plan.mjs').Place[], seeds: readonly number[], astray: string[] }} all
 * @returns {import('../../lib/report.mjs').Part}
 */
export function report({ results, kinds, unjudged, documents, places, seeds, astray }) {
  const count = (/** @type {Judged[]} */ of, /** @type {string} */ verdict) =>
    of.filter((each) => each.verdict === verdict).length;
  // The same mutants, asked for the control as it was shown before; the picker refuses some.
  const shown = results.flatMap((each) => (each.shown ? [{ ...each, ...each.shown }] : []));
  const row = (/** @type {string} */ title, /** @type {string} */ expected, /** @type {Judged[]} */ of) => [
    title,
    expected,
    of.length,
    count(of, 'right'),
    count(of, 'abstained'),
    count(of, 'wrong'),
    bound(count(of, 'wrong'), of.length),
  ];
  const expectedOf = (/** @type {string} */ effect) =>
    EXPECTED[/** @type {keyof typeof EXPECTED} */ (effect)];
  const ofEffect = (/** @type {string} */ effect, of = results) =>
    of.filter(({ kind }) => kinds[kind]?.effect === effect);
  const byMutation = (/** @type {Judged[]} */ of) =>
    [
      ...kinds.map(({ title, effect }, kind) =>
        row(
          title,
          expectedOf(effect),
          of.filter((each) => each.kind === kind),
        ),
      ),
      ...Object.entries(EXPECTED).map(([effect, expected]) =>
        row(`all: ${expected}`, '', ofEffect(effect, of)),
      ),
      row('all', '', of),
    ].filter(isShown);
  const kept = ofEffect('keeps');
  const wrongShown = shown.filter(({ verdict }) => verdict === 'wrong');
  const wrong = results.filter(({ verdict }) => verdict === 'wrong');
  const missed = kept.filter(({ verdict }) => verdict === 'abstained');
  // One mutant alone needs no lines for all the others.
  const isShown = (/** @type {(string | number)[]} */ cells) => seeds.length > 1 || cells[2] === 1;
  const targets = new Set(places.map(({ procedure, target }) => `${procedure}/${target}`));
  const byTarget = [...targets].toSorted().map((target) =>
    row(
      target,
      '',
      results.filter((each) => each.target === target),
    ),
  );
  const describe = (/** @type {Judged} */ { seed, target, place, kind, done, said, instead }) =>
    `  ${seed}: ${target} in ${place}; ${kinds[kind]?.title}${done.length > 1 ? ` (${done.join(' + ')})` : ''}: ${said}${instead ? `\n        pointed at ${instead}` : ''}`;
  const list = (/** @type {string} */ title, /** @type {Judged[]} */ of) =>
    of.length === 0
      ? []
      : [`${title} (--only <number> makes one of them again):\n${of.map(describe).join('\n')}`];

  return {
    title: `Autotask mutations: ${targets.size} targets in ${documents.length} documents of the practice Autotask`,
    tables: [
      {
        title: 'By mutation',
        head: ['mutation', 'expected', 'mutants', 'right', 'abstained', 'wrong', 'wrong, 95 %'],
        rows: byMutation(results),
      },
      {
        title: 'The same, for controls that were shown on the page as it was',
        head: ['mutation', 'expected', 'mutants', 'right', 'abstained', 'wrong', 'wrong, 95 %'],
        rows: byMutation(shown),
      },
      {
        title: 'By target',
        head: ['target', '', 'mutants', 'right', 'abstained', 'wrong', 'wrong, 95 %'],
        rows: byTarget.filter(isShown),
      },
    ],
    notes: [
      `The documents as they are, asked for every target, whether they have it or not: ${astray.length === 0 ? 'nothing wrong' : `wrong are ${astray.join(', ')}`}.`,
      'Wrong: anything but the target, or what truly opens it, would have had the spotlight, be it this target’s or another’s of the procedure.',
      ...(results.length < seeds.length
        ? [`${seeds.length - results.length} mutants suited no place and were left out.`]
        : []),
      ...(unjudged.length > 0
        ? [`Not judged, for want of a rule in in-page/truths/: ${unjudged.join(', ')}`]
        : []),
      ...list('Wrong', wrong),
      ...list('Wrong for a control that was shown', wrongShown),
      ...list('Not found though their meaning survived', missed),
    ],
    aims: [
      {
        what: 'wrong highlights',
        aim: '0 in 2,000',
        value: `${wrong.length} in ${results.length} mutants, ${astray.length} in ${documents.length} documents as they are`,
        met: wrong.length + astray.length === 0 && results.length >= 2000,
      },
      {
        what: 'wrong highlights of shown controls',
        aim: '0 in 2,000',
        value: `${wrongShown.length} in ${shown.length} mutants`,
        met: wrongShown.length === 0 && shown.length >= 2000,
      },
      {
        what: 'found of those whose meaning survived',
        aim: '98 %',
        value: percent(count(kept, 'right'), kept.length),
        met: count(kept, 'right') >= 0.98 * kept.length,
      },
    ],
    data: { results },
  };
}
