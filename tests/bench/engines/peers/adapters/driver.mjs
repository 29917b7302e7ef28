import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { holeOfPath } from './hole-of-path.mjs';

/** @type {ReturnType<typeof driver> | undefined} */
let tour;

/** @type {import('../../engine.d.ts').Engine} */
export const engine = {
  css,
  start(steps, { wait }) {
    tour = driver({
      animate: false,
      stagePadding: 0,
      stageRadius: 0,
      ...(wait && { waitForElement: wait }),
      steps: steps.map(({ query, title, text }) => ({
        element: /** @type {() => Element} */ (query),
        popover: { title, description: text },
      })),
    });
    tour.drive();
  },
  go: (index) => tour?.moveTo(index),
  stop: () => tour?.destroy(),
  hole: () => holeOfPath(document.querySelector('.driver-overlay path')),
};
