// @ts-check
import { call, checkPaths, open } from './pages.mjs';
import { QUICK, SLOW, write } from './peers.mjs';
import { writeSlowly } from './slow.mjs';
import { lookUpAsPlaywright, writeAsPlaywright } from './strict.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./in-page/index').Answer} Answer */
/** @typedef {import('./in-page/index').Recorded} Recorded */
/** @typedef {import('./plan.mjs').Target} Target */
/** @typedef {Answer & { method: string, samePath: boolean, takenOut: Answer | null, match: import('./truth.mjs').Match, target: Target, asked: string, written: boolean }} Outcome */

export const OURS = 'Signpost';
export const PLAYWRIGHT = 'Playwright';
export const ABSOLUTE = 'absolute path';

/**
 * One pair of pages: every target is noted down on the old one and looked for on the new one, each way.
 *
 * @param {{ before: Page, after: Page, session: import('playwright-core').CDPSession }} pages
 * @param {{ match: import('./truth.mjs').Match, targets: Target[] }} planned
 * @returns {Promise<Outcome[]>}
 */
export async function runMatch({ before, after, session }, { match, targets }) {
  const paths = targets.map(({ path }) => path);
  await open(before, match.old);
  await open(after, match.new);
  await checkPaths(before, match.old, paths);
  await checkPaths(
    after,
    match.new,
    targets.flatMap(({ truth }) => truth ?? []),
  );
  const samePath = (await call(before, 'pathOfPage')) === (await call(after, 'pathOfPage'));
  /** @type {string[]} */
  const words = await call(before, 'tell', paths);
  /** @type {(Recorded | null)[]} */
  const recorded = await call(before, 'record', paths);

  /** @type {Outcome[]} */
  const outcomes = [];
  for (const [i, target] of targets.entries()) {
    const { path, truth, inSample } = target;
    const common = { match, target, samePath, takenOut: null, asked: words[i] ?? '' };
    const lookUp = async (/** @type {string} */ method, /** @type {string | null} */ selector) => {
      const [answer] = await call(after, 'lookUp', [{ selector, truth }]);
      outcomes.push({ ...answer, ...common, method, written: selector !== null });
    };

    const ours = recorded[i] ?? null;
    const [answer] = ours?.ok
      ? await call(after, 'recall', [{ recorded: ours.recorded, truth }])
      : [NOT_TAKEN];
    // The same pair once more, as if the redesign had taken its element out.
    const takenOut =
      ours?.ok && truth !== null ? await call(after, 'recallWithout', ours.recorded, truth) : null;
    outcomes.push({ ...answer, ...common, takenOut, method: OURS, written: ours?.ok ?? false });

    const selector = await writeAsPlaywright(before, path);
    const found = await lookUpAsPlaywright(after, selector, truth);
    outcomes.push({ ...found, ...common, method: PLAYWRIGHT, written: selector !== null });

    for (const peer of QUICK) await lookUp(peer, await write(before, peer, path));
    if (inSample) await lookUp(SLOW, await writeSlowly(before, session, path));
    await lookUp(ABSOLUTE, path);
  }
  return outcomes;
}

/** @type {Answer} */
const NOT_TAKEN = { verdict: 'abstained', count: 0, said: '', why: 'refused by its own recorder' };
