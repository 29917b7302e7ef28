// @ts-check
// driver.js, the most used peer, on the same page: https://driverjs.com
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/run.mjs';
import { BENCH_PATH, TARGET } from '../pages/bench-page.mjs';
import { getPageWorld } from './world.mjs';

const folder = join(root, 'node_modules', 'driver.js');

export const driverName = `driver.js ${JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version}`;

/**
 * A tab with driver.js on the bench page's control: no animation, no padding, so that it is measured at its best.
 *
 * @param {import('./browsers.mjs').Session} session A browser without Signpost.
 */
export async function startDriver(session) {
  const page = await session.openTab(BENCH_PATH);
  await page.addScriptTag({ content: readFileSync(join(folder, 'dist', 'driver.js.iife.js'), 'utf8') });
  await page.addStyleTag({ content: readFileSync(join(folder, 'dist', 'driver.css'), 'utf8') });
  await page.evaluate((element) => {
    const { driver } = /** @type {any} */ (globalThis).driver.js;
    const popover = { title: 'Step 3 of 8', description: 'Press Authentication Code Options.' };
    const tour = driver({
      animate: false,
      stagePadding: 0,
      stageRadius: 0,
      waitForElement: 10_000,
      steps: [{ element, popover }],
    });
    // The hole in its overlay is the second part of a path: M x,y h w a r r 0 0 1 r,r v h ... With no radius the arc's
    // seven numbers follow the width, then the height.
    const hole = () => {
      const path = document.querySelector('.driver-overlay path')?.getAttribute('d') ?? '';
      const numbers = path.split(/(?=M)/)[1]?.match(/-?\d+(?:\.\d+)?/g);
      const [left = NaN, top = NaN, width = NaN, ...rest] = numbers?.map(Number) ?? [];
      const height = rest[7] ?? NaN;
      if (Number.isNaN(left + top + width + height)) return null;
      return { left, top, right: left + width, bottom: top + height };
    };
    /** @type {any} */ (globalThis).engine = { hole, begin: () => tour.drive(), end: () => tour.destroy() };
    tour.drive();
  }, TARGET);
  return { page, world: await getPageWorld(page) };
}
