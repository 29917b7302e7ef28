// @ts-check
// Storage that is slow, fails or is full. The worker's own functions are wrapped, until it ends or storage recovers.
import { eventually } from '../eventually.mjs';
import { INJECTED } from '../errors.mjs';
import { isRunning, UNSEEN } from './event.mjs';
import { answer } from './person.mjs';
import { wake } from './worker.mjs';

/** @typedef {import('./event.mjs').Event} Event */
/** @typedef {import('../world.mjs').World} World */

/** @type {Event[]} */
export const storageEvents = [
  {
    name: 'storage slow',
    weight: 2,
    async run(world) {
      await spoil(world, { delay: 400 });
      return UNSEEN;
    },
  },
  ...['failing', 'full'].map((how) => ({
    name: `storage ${how}`,
    weight: 2,
    can: (/** @type {World} */ world) => isRunning(world),
    /** @type {Event['run']} */
    async run(world, _, seen) {
      const quota = how === 'full' ? ' QUOTA_BYTES quota exceeded' : '';
      await spoil(world, { error: `${INJECTED}:${quota}` });
      const effect = await answer(world, seen);
      // The answer may change nothing that is to be kept.
      await eventually('a write that fails', () => countFailed(world), 1500).catch(() => undefined);
      await spoil(world, {});
      world.model.unsaved = true;
      return effect;
    },
  })),
  {
    name: 'storage recovers',
    weight: 2,
    async run(world) {
      await spoil(world, {});
      return UNSEEN;
    },
  },
];

/**
 * @param {World} world
 * @param {{ delay?: number, error?: string }} fault Empty: storage works again.
 */
async function spoil(world, fault) {
  await wake(world);
  const worker = await world.worker();
  await worker.evaluate(({ delay = 0, error }) => {
    const scope = /** @type {any} */ (globalThis);
    scope.rightStorage ??= scope.chrome.storage.local.set.bind(scope.chrome.storage.local);
    scope.chrome.storage.local.set = async (/** @type {unknown} */ items) => {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      if (error) {
        scope.failedWrites = (scope.failedWrites ?? 0) + 1;
        throw new Error(error);
      }
      return scope.rightStorage(items);
    };
  }, fault);
}

/** How many writes have failed in this life of the worker. @param {World} world */
async function countFailed(world) {
  const worker = await world.worker();
  return worker.evaluate(() => /** @type {any} */ (globalThis).failedWrites ?? 0);
}
