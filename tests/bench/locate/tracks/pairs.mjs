// @ts-check
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PlainError, say } from '../../../../scripts/lib/plain.mjs';
import { root } from '../../../../scripts/lib/run.mjs';
import { crossValidate, fixOnOtherSites } from '../lib/cross-validate.mjs';
import { judge, judgeSimilo } from '../lib/judge.mjs';
import { loadProduct } from '../lib/load-product.mjs';
import { measureCalibration } from '../lib/measure.mjs';
import { readPairsFile } from '../lib/pairs-file.mjs';
import { listRows } from '../lib/rows.mjs';
import { createRuns } from '../lib/runs.mjs';
import { countStrangers } from '../lib/strangers.mjs';
import { train } from '../lib/train.mjs';
import { readTrainedOn, writeWeights } from '../lib/weights-file.mjs';

/** @typedef {import('../lib/measure.mjs').Outcome} Outcome */
/** @typedef {import('../../lib/report.mjs').Part} Part */

/** Looked for beside the checkout. Its licence isn't stated, so it is read where it is and never copied. */
const DEFAULT = join(root, '../shared/data/similo-pairs.dev.jsonl.gz');

/**
 * Track 1: pairs of an element of an old page and the same element of the new one, told by people, on public sites
 * years apart.
 *
 * @param {{ pairs?: string | undefined, train: boolean }} options
 * @returns {Promise<Part>}
 */
export async function run({ pairs, train: isTraining }) {
  const file = pairs ?? DEFAULT;
  if (!existsSync(file)) {
    if (pairs || isTraining) throw new PlainError(`There is no file ${file}`);
    return {
      title: 'Track 1: pairs',
      tables: [],
      notes: [
        `Not run: there is no ${relative(root, file)}. Give any file of the similo-pairs format with --pairs FILE.`,
      ],
      data: {},
    };
  }
  const { pages, sha256 } = readPairsFile(file);
  let product = await loadProduct();
  const runs = createRuns(pages, product);
  const sites = new Set(pages.map(({ site }) => site)).size;
  const count = runs.length / 2;
  if (isTraining) {
    const written = await writeWeights(train(runs, product), { sha256, sites, pairs: count });
    say(`Wrote ${relative(root, written)}`);
    product = await loadProduct();
  }

  const isKnown = readTrainedOn() === sha256;
  const shipped = judge(runs, product);
  const similo = judgeSimilo(runs);
  const sure = product.SURE;
  const methods = [
    {
      name: `Signpost, its weights${isKnown ? ' (trained on this file)' : ''}`,
      ranked: shipped,
      fixed: atLeast(shipped, sure),
      rule: `P >= ${sure}`,
    },
  ];
  /** @type {number[]} */
  let thresholds = [];
  // On data that the weights never saw, there is nothing to cross-validate: the line above is the honest one.
  if (isKnown) {
    const {
      outcomes,
      fixed,
      thresholds: set,
    } = crossValidate(runs, product, (done, of) => {
      if (done % 7 === 0) say(`cross-validation: ${done} of ${of} trainings`);
    });
    thresholds = set;
    methods.push(
      {
        name: 'Signpost, cross-validated by site',
        ranked: outcomes,
        fixed: atLeast(outcomes, sure),
        rule: `P >= ${sure}`,
      },
      { name: 'Signpost, cross-validated by site', ranked: outcomes, fixed, rule: 'set on other sites' },
    );
  }
  methods.push({
    name: 'Similo, published weights',
    ranked: similo,
    fixed: fixOnOtherSites(similo),
    rule: 'set on other sites',
  });

  const strangers = countStrangers(runs, product);
  const judged = methods[isKnown ? 1 : 0]?.ranked ?? [];
  return {
    title: `Track 1: pairs (${count} pairs of ${sites} sites, each with its target present and removed)`,
    tables: [listRows(methods), calibrationTable(judged)],
    notes: [
      'Zero wrong: the recall at the lowest threshold that keeps out every wrong answer of both kinds, chosen afterwards on these runs. Fixed: the recall at a threshold chosen without them, and what went wrong at it. Recall counts right answers among all targets.',
      `On the pages of other sites, where no target can be, ${strangers.accepted} of ${strangers.asked} were accepted: controls that every site has, of the same name and in the same place. That is what the page of a target is recorded for.`,
      'A twin has the same text and link as the target, which is on the page as well: it does the same, and is counted apart from what is wrong. Where the target was removed, its twins were, too.',
      ...(thresholds.length > 0
        ? [
            `The thresholds that were set on the other sites: ${thresholds.map((each) => each.toFixed(2)).join(', ')}.`,
          ]
        : []),
      'The two crawls share most targets: read them apart.',
      'The bound is the upper 95 % limit (Clopper-Pearson) of the wrong rate over all runs, as if they were independent; those of one site are not.',
    ],
    data: { file: relative(root, file), sha256, methods: listRows(methods).rows, strangers },
  };
}

/**
 * @param {readonly Outcome[]} outcomes
 * @param {number} threshold
 */
function atLeast(outcomes, threshold) {
  return outcomes.map((each) => ({ ...each, score: each.score >= threshold ? each.score : -Infinity }));
}

/** @param {readonly Outcome[]} outcomes */
function calibrationTable(outcomes) {
  const share = (/** @type {number} */ value) =>
    Number.isNaN(value) ? '-' : `${(100 * value).toFixed(1)} %`;
  return {
    title:
      'Calibration: how often the element was the target, by the probability given to it (both kinds of run)',
    head: ['probability', 'runs', 'said', 'was'],
    rows: measureCalibration(outcomes).map(({ from, to, runs, said, was }) => [
      `${from} to ${to}`,
      runs,
      share(said),
      share(was),
    ]),
  };
}
