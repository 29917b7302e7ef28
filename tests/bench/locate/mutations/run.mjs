// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startPractice } from '../../../../practice/server.mjs';
import { root } from '../../../../scripts/lib/run.mjs';
import { bundle } from '../../lib/bundle.mjs';
import { collectMoments } from './moments.mjs';
import { planMutant } from './plan.mjs';
import { openRealms } from './realms.mjs';
import { report } from './report.mjs';

/** @typedef {import('./in-page/mutant').Result & { place: string, kind: number, target: string }} Judged */
/** @typedef {{ browser: { path: string }, say: (text: string) => void, args: readonly string[] }} Options */

const MUTANTS = 2900;
const ROUNDS = 120;

/**
 * Autotask mutations: the practice Autotask with the shipped procedures' targets, changed in ways whose truth is known
 * by construction. `--only <seed>` makes one mutant, `--mutants <n>` so many, `--from <seed>` from there on.
 *
 * @param {Options} options
 */
export async function run({ browser: { path }, say, args }) {
  const practice = await startPractice();
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    args: [
      `--host-resolver-rules=MAP *.autotask.net 127.0.0.1:${practice.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
  });
  try {
    const documents = await collectMoments(browser, practice);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
    });
    const realms = await openRealms(context, await bundle('../locate/mutations/in-page/index.ts', 'mutants'));
    const inRealm = (/** @type {import('./realms.mjs').Realm} */ realm) =>
      /** @type {import('playwright-core').Frame} */ (realms.get(realm));
    const call = inCall(inRealm);

    const kinds = await call('top', 'kinds');
    const unjudged = await call('top', 'unjudged');
    /** @type {import('./plan.mjs').Place[]} */
    const places = [];
    /** @type {string[]} */
    const astray = [];
    for (const [document, frozen] of documents.entries())
      for (const each of await call(frozen.realm, 'survey', frozen)) {
        for (const target of each.targets) places.push({ document, procedure: each.procedure, target });
        for (const target of each.astray)
          astray.push(`${each.procedure}/${target} in ${frozen.name} (${frozen.path})`);
      }

    const seeds = seedsOf(args);
    say(`${seeds.length} mutants of ${documents.length} documents`);
    const results = await makeMutants(seeds, { documents, places, kinds, call });
    return report({ results, kinds, unjudged, documents, places, seeds, astray });
  } finally {
    await browser.close();
    await practice.close();
  }
}

/** @param {readonly string[]} args */
function seedsOf(args) {
  const value = (/** @type {string} */ name) => {
    const at = args.indexOf(name);
    return at === -1 ? undefined : Number(args[at + 1]);
  };
  const only = value('--only');
  const first = value('--from') ?? 0;
  return only === undefined
    ? Array.from({ length: value('--mutants') ?? MUTANTS }, (_, i) => first + i)
    : [only];
}

/**
 * Calls what the bundle exports, in one of the realms.
 *
 * @param {(realm: import('./realms.mjs').Realm) => import('playwright-core').Frame} inRealm
 */
function inCall(inRealm) {
  return (
    /** @type {import('./realms.mjs').Realm} */ realm,
    /** @type {string} */ name,
    /** @type {unknown[]} */ ...args
  ) =>
    inRealm(realm).evaluate(
      ([what, given]) => /** @type {any} */ (globalThis).mutants[what](...given),
      /** @type {[string, unknown[]]} */ ([name, args]),
    );
}

/**
 * Makes all mutants, document by document. One whose mutation does nothing to the chosen place gets another place.
 *
 * @param {readonly number[]} seeds
 * @param {{ documents: import('./freeze.mjs').FrozenDocument[], places: import('./plan.mjs').Place[], kinds: any, call: ReturnType<typeof inCall> }} world
 * @returns {Promise<Judged[]>}
 */
async function makeMutants(seeds, { documents, places, kinds, call }) {
  const documented = namesIn(readFileSync(join(root, 'docs', 'AUTOTASK.md'), 'utf8'));
  /** @type {Judged[]} */
  const results = [];
  let waiting = [...seeds];
  for (let round = 0; round < ROUNDS && waiting.length > 0; round += 1) {
    /** @type {Map<string, import('./plan.mjs').Planned[]>} */
    const groups = new Map();
    for (const seed of waiting) {
      const planned = planMutant(seed, round, kinds, places, documents);
      const key = `${planned.realm} ${planned.document}`;
      groups.set(key, [...(groups.get(key) ?? []), planned]);
    }
    waiting = [];
    for (const group of groups.values()) {
      const [{ realm, document }] = /** @type {[import('./plan.mjs').Planned]} */ (group);
      const jobs = group.map(({ job }) => job);
      const answers = await call(realm, 'run', documents[document], jobs, documented);
      for (const [i, job] of jobs.entries()) {
        const place = `${documents[document]?.name} (${documents[document]?.path}, ${realm})`;
        if (answers[i])
          results.push({ ...answers[i], place, kind: job.recipe, target: `${job.procedure}/${job.target}` });
        else waiting.push(job.seed);
      }
    }
    waiting.sort((a, b) => a - b);
  }
  return results.toSorted((a, b) => a.seed - b.seed);
}

/** What docs/AUTOTASK.md names as code: classes, ids and attributes that the product may rely on. @param {string} text */
function namesIn(text) {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, each]) => each ?? '');
  return [...new Set(code.flatMap((each) => each.match(/[A-Za-z][\w-]*/g) ?? []))];
}
