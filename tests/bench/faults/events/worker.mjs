// @ts-check
// What happens to the extension: its worker ends, its clock is set, it is updated.
import { killWorker } from '../../../driver/worker.mjs';
import { eventually } from '../eventually.mjs';
import { isRunning, PAGE_CHANGED, UNSEEN } from './event.mjs';

/** @typedef {import('./event.mjs').Event} Event */

const HOURS = [-48, -1, 1, 9, 72];

/** @type {Event[]} */
export const workerEvents = [
  {
    name: 'worker killed',
    weight: 8,
    async run({ context, extensionId }) {
      await killWorker(context, extensionId);
      return UNSEEN;
    },
  },
  {
    name: 'worker put to sleep',
    weight: 8,
    async run(world) {
      const session = await world.context.newCDPSession(await world.side());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
      return UNSEEN;
    },
  },
  {
    name: 'clock set',
    weight: 3,
    async run(world, random) {
      const hours = random.pick(HOURS);
      await wake(world);
      const worker = await world.worker();
      await worker.evaluate((shift) => {
        const clock = /** @type {any} */ (globalThis);
        clock.rightNow ??= Date.now;
        const { rightNow } = clock;
        Date.now = () => rightNow.call(Date) + shift;
      }, hours * 3_600_000);
      // A guide that was left for hours may greet the person.
      return { view: true };
    },
  },
  {
    name: 'extension reloaded',
    weight: 2,
    can: isRunning,
    async run(world) {
      await wake(world);
      const old = await world.worker();
      await old.evaluate(() => {
        const { chrome } = /** @type {any} */ (globalThis);
        /** @type {any} */ (globalThis).isOld = true;
        setTimeout(() => chrome.runtime.reload(), 20);
      });
      const isOld = async () =>
        (await world.worker()).evaluate(() => 'isOld' in globalThis).catch(() => true);
      await eventually('the reloaded extension', async () => !(await isOld()));
      return PAGE_CHANGED;
    },
  },
];

/** A message that nobody understands brings a sleeping worker back. @param {import('../world.mjs').World} world */
export async function wake(world) {
  const side = await world.side();
  await side.evaluate(() =>
    /** @type {any} */ (globalThis).chrome.runtime.sendMessage(null).catch(() => undefined),
  );
}
