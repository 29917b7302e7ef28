// @ts-check

/**
 * @typedef {object} Stored What the extension has kept of the run and the ticks.
 * @property {{ procedure: string, step: string, status: string } | null} run
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
    return { run: run && { procedure: run.procedure, step: run.step, status: run.status }, ticks };
  });
}
