// @ts-check

/**
 * @typedef {object} Stored What the extension has kept of the run and the ticks.
 * @property {{ procedure: string, step: string, status: string, ledBackFrom?: string } | null} run `ledBackFrom`: the step whose place is gone.
 * @property {Record<string, string[]>} ticks The ticked steps of each procedure that has any.
 */

/**
 * @param {import('playwright-core').Page} side A page of the extension.
 * @returns {Promise<Stored>}
 */
export function readStored(side) {
  return side.evaluate(async () => {
    const { storage } = /** @type {any} */ (globalThis).chrome;
    const { run = null, progress } = await storage.local.get(['run', 'progress']);
    /** @type {Record<string, string[]>} */
    const ticks = {};
    for (const [id, { steps }] of Object.entries(/** @type {any} */ (progress?.procedures ?? {})))
      ticks[id] = Object.keys(steps).toSorted();
    const { procedure, step, status, ledBackFrom } = run ?? {};
    return { run: run && { procedure, step, status, ...(ledBackFrom && { ledBackFrom }) }, ticks };
  });
}
