// @ts-check
import { figure, spreadOf } from '../../lib/stats.mjs';

/** @typedef {import('./measure.mjs').Run} Run */

const HELD_UP_MS = 8;
const WARM_P99_MS = 2;
const COLD_10K_MS = 20;

/** @type {(values: readonly number[]) => number} */
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
/** @type {(values: readonly number[]) => number} */
const p99Of = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.99) - 1] ?? NaN;
/** @type {(values: readonly number[]) => number} */
const longestOf = (values) => spreadOf(values).max;
/** @type {(values: readonly number[]) => string[]} */
const cells = (values) => [spreadOf(values).p50, p99Of(values), longestOf(values)].map(figure);

/**
 * The tables, and the aims.
 *
 * @param {readonly Run[]} runs
 * @returns {import('../../lib/report.mjs').Part}
 */
export function report(runs) {
  const series = runs.map(seriesOf);
  const head = runs.flatMap(({ elements }) => [`${figure(elements)} p50`, 'p99', 'longest']);
  const whats = /** @type {(keyof ReturnType<typeof seriesOf>)[]} */ (Object.keys(series[0] ?? {}));
  return {
    title: `Speed, on pages of ${runs.map(({ elements }) => figure(elements)).join(', ')} elements in three nested documents; ms`,
    tables: [
      {
        title: 'Signpost, all targets of the procedure',
        head: ['what', ...head],
        rows: whats.map((what) => [what, ...series.flatMap((each) => cells(each[what]))]),
      },
      {
        title: 'One control of the outermost document, by its role or kind and its name',
        head: ['who', 'finds', ...head],
        rows: (runs[0]?.peers ?? []).map(({ name }, i) => [
          name,
          runs.map(({ peers }) => peers[i]?.hits).join('/'),
          ...runs.flatMap(({ peers }) => cells(peers[i]?.times ?? [])),
        ]),
      },
    ],
    notes: [
      'Each document has an index of its own, as in the product, where the agent runs in every frame. A first index is the work in all three together; a look, a slice and a batch is one document’s.',
      'Under changes: 50 a second in each document at the same time, among them the class of the body and of the whole grid, and the control re-created.',
      'Autotask’s buttons are <div class="Button2">, without a role: by role nobody finds them who doesn’t know that. The libraries look into no shadow root.',
      `Tasks of 50 ms and more while that went on, the page’s own work with ours, by the browser’s count: ${runs.map(({ lives }) => lives.flatMap(({ longTasks }) => longTasks).length).join(', ')}.`,
    ],
    aims: aimsOf(runs, series),
    data: { runs },
  };
}

/** @param {Run} run */
function seriesOf({ fresh, cold, warm, recalls, lives }) {
  const looks = lives.flatMap((life) => life.looks);
  const slices = [...fresh, ...cold].flat(2);
  return {
    'first index, all its slices': cold.map((documents) => sumOf(documents.flat())),
    'the same, as the very first work in a page just loaded': fresh.map((documents) =>
      sumOf(documents.flat()),
    ),
    'one slice of it': slices,
    'look at a still page': warm,
    'one slice of a look for a control that was shown': recalls,
    'under changes: look, or slice of one': looks.map(({ ours }) => ours),
    '(the layout that the page owed before it)': looks.map(({ layout }) => layout),
    'under changes: taking note of one batch': lives.flatMap(({ batches }) => batches),
    'under changes: from nothing to the first answer': lives.map(({ answeredAfter }) => answeredAfter),
  };
}

/**
 * @param {readonly Run[]} runs
 * @param {readonly ReturnType<typeof seriesOf>[]} series
 * @returns {import('../../lib/report.mjs').Aim[]}
 */
function aimsOf(runs, series) {
  const [, middle] = series;
  const largest = series.at(-1);
  const unanswered = runs.flatMap(({ lives }) => lives).filter(({ answeredAfter }) => !(answeredAfter >= 0));
  /** @type {(what: string, values: readonly number[] | undefined, of: (values: readonly number[]) => number, limit: number) => import('../../lib/report.mjs').Aim} */
  const aim = (what, values, of, limit) => {
    const value = of(values ?? []);
    return { what, aim: `${limit} ms`, value: `${figure(value)} ms`, met: value <= limit };
  };
  return [
    aim(
      '10,000 elements, first index, all work, p50',
      middle?.['first index, all its slices'],
      (values) => spreadOf(values).p50,
      COLD_10K_MS,
    ),
    aim('10,000 elements, look at a still page, p99', middle?.['look at a still page'], p99Of, WARM_P99_MS),
    aim('100,000 elements, look at a still page, p99', largest?.['look at a still page'], p99Of, WARM_P99_MS),
    aim('100,000 elements, longest slice', largest?.['one slice of it'], longestOf, HELD_UP_MS),
    aim(
      '100,000 elements, 50 changes/s, longest look or slice, less the page’s layout',
      largest?.['under changes: look, or slice of one'],
      longestOf,
      HELD_UP_MS,
    ),
    {
      what: '50 changes/s, documents that never got an answer',
      aim: '0',
      value: String(unanswered.length),
      met: unanswered.length === 0,
    },
  ];
}
