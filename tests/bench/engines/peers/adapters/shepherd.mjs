import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { holeOfPath } from './hole-of-path.mjs';

/** @type {any} */
let tour;

/** @type {import('../../engine.d.ts').Engine} */
export const engine = {
  css,
  start(steps, { wait }) {
    tour = new Shepherd.Tour({
      useModalOverlay: true,
      defaultStepOptions: {
        modalOverlayOpeningPadding: 0,
        modalOverlayOpeningRadius: 0,
        scrollTo: false,
        cancelIcon: { enabled: true },
        ...(wait && { waitForElement: wait }),
      },
    });
    for (const [index, { query, title, text }] of steps.entries())
      tour.addStep({ id: String(index), title, text, attachTo: { element: query, on: 'bottom' } });
    return tour.start();
  },
  go: (index) => tour.show(String(index)),
  stop: () => tour.cancel(),
  hole: () =>
    document.querySelector('.shepherd-modal-is-visible')
      ? holeOfPath(document.querySelector('.shepherd-modal-overlay-container path'))
      : null,
};
