// @ts-check
import { findZeroWrong, measureAt, measureTopOne } from './measure.mjs';

/** @typedef {import('./measure.mjs').Outcome} Outcome */
/**
 * @typedef {object} Method
 * @property {string} name
 * @property {Outcome[]} ranked Scores as they are.
 * @property {Outcome[]} fixed Only what reached the threshold that was fixed beforehand has a score.
 * @property {string} rule How that threshold was fixed.
 */

/**
 * One line for each crawl and each method.
 *
 * @param {readonly Method[]} methods
 */
export function listRows(methods) {
  const all = methods[0]?.ranked ?? [];
  const sources = [...new Set(all.map(({ source }) => source))].toSorted().toReversed();
  const groups = sources.length > 1 ? [...sources, undefined] : [undefined];
  const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %`;
  return {
    title: 'Present and removed',
    head: [
      'method',
      'crawl',
      'top-1',
      'recall at zero wrong',
      'fixed by',
      'recall',
      'wrong present',
      'wrong absent',
      'a twin',
      '95 % bound',
    ],
    rows: groups.flatMap((source) =>
      methods.map(({ name, ranked, fixed, rule }) => {
        const within = (/** @type {Outcome[]} */ list) =>
          list.filter((each) => source === undefined || each.source === source);
        const { recall, wrongPresent, wrongAbsent, twins, bound } = measureAt(
          within(fixed),
          -Number.MAX_VALUE,
        );
        const zero = measureAt(within(ranked), findZeroWrong(within(ranked)));
        return [
          name,
          `${source ?? (sources.length > 1 ? 'both' : sources[0])} (${zero.targets})`,
          percent(measureTopOne(within(ranked))),
          percent(zero.recall),
          rule,
          percent(recall),
          wrongPresent,
          wrongAbsent,
          twins,
          percent(bound),
        ];
      }),
    ),
  };
}
