import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import { holeOfPath } from './hole-of-path.mjs';

/** @type {import('react-dom/client').Root | undefined} */
let root;
/** @type {HTMLElement | undefined} */
let place;
/** @type {(index: number, run: boolean) => void} */
let draw;

/** @type {import('../../engine.d.ts').Engine} */
export const engine = {
  start(steps, { wait }) {
    place ??= document.body.appendChild(document.createElement('div'));
    root = createRoot(place);
    const described = steps.map(({ query, title, text }) => ({
      target: /** @type {() => HTMLElement | null} */ (query),
      title,
      content: text,
      placement: /** @type {const} */ ('bottom'),
      skipBeacon: true,
      skipScroll: true,
      spotlightPadding: 0,
      spotlightRadius: 0,
      ...(wait && { targetWaitTimeout: wait }),
    }));
    draw = (stepIndex, run) =>
      root?.render(createElement(Joyride, { steps: described, stepIndex, run, continuous: true }));
    draw(0, true);
  },
  go: (index) => draw(index, true),
  stop() {
    root?.unmount();
    root = undefined;
  },
  hole: () => holeOfPath(document.querySelector('.react-joyride__spotlight path')),
};
