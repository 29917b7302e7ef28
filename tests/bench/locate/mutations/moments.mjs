// @ts-check
import { freezeAll } from './freeze.mjs';
import { scenes } from './scenes.mjs';

const AT_ONCE = 3;

/**
 * Leads the practice Autotask to every scene and takes its documents. The same scenes give the same documents but for
 * the practice site's ids, which are new at every load and which no answer may depend on.
 *
 * @param {import('playwright-core').Browser} browser A browser for which every host is the practice site's.
 * @param {{ origin: string }} practice
 */
export async function collectMoments(browser, practice) {
  /** @type {import('./freeze.mjs').FrozenDocument[][]} */
  const taken = [];
  const waiting = [...scenes.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, scene] = next;
      taken[index] = await take(browser, practice, scene).catch((/** @type {Error} */ error) => {
        throw new Error(`${scene.name}: ${error.message}`, { cause: error });
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return withoutRepeats(taken.flat());
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ origin: string }} practice
 * @param {import('./scenes.mjs').Scene} scene
 */
async function take(browser, practice, { name, variant, path, act, realm }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  // A machine may be busy with other things: then a page takes its time, and nothing is measured by it here.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const query = new URLSearchParams(variant ? variant.split(',').map((each) => each.split(':')) : []);
  if (path) query.set('to', path);
  await page.goto(`${practice.origin}/practice/set?${query}`);
  await page.waitForFunction(() => !document.querySelector('template[data-after]'));
  await act?.(page);
  const frozen = await freezeAll(context, name);
  await context.close();
  return realm ? frozen.map((each) => ({ ...each, realm })) : frozen;
}

/** A shell that stands unchanged around several scenes is taken once. @param {import('./freeze.mjs').FrozenDocument[]} all */
function withoutRepeats(all) {
  const known = new Map(
    all.map((each) => [`${each.realm} ${each.path} ${each.body.replaceAll(/id="z[0-9a-f]+"/g, '')}`, each]),
  );
  return [...known.values()];
}
