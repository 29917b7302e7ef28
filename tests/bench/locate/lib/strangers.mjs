// @ts-check

/**
 * Looks for every target on the pages of all other sites, where it can't be. What is found there is mostly a control
 * that every site has ("Sign in", "Privacy"): the reason why a target is only looked for on its own page.
 *
 * @param {readonly import('./runs.mjs').Run[]} runs
 * @param {import('./load-product.mjs').Product} product
 */
export function countStrangers(runs, { findRecord }) {
  const present = runs.filter(({ present }) => present);
  const pages = [...new Map(present.map((run) => [run.candidates, run])).values()];
  let asked = 0;
  let accepted = 0;
  for (const { site, source, target } of present)
    for (const page of pages) {
      if (page.site === site || page.source !== source) continue;
      asked++;
      if (findRecord(target, page.candidates).status === 'found') accepted++;
    }
  return { asked, accepted };
}
