import introJs from 'intro.js';
import css from 'intro.js/introjs.css?inline';
import { edgesOf } from './hole-of-path.mjs';

/** @type {any} */
let tour;

/** @type {import('../../engine.d.ts').Engine} */
export const engine = {
  // Its layer moves by a transition, which no option switches off.
  css: `${css}\n.introjs-helperLayer, .introjs-tooltipReferenceLayer { transition: none !important; }`,
  async start(steps) {
    const create = /** @type {any} */ (introJs).tour ?? introJs;
    tour = create();
    tour.setOptions({
      helperElementPadding: 0,
      scrollToElement: false,
      exitOnOverlayClick: false,
      showBullets: false,
      steps: steps.map(({ query, title, text }) => ({ element: query(), title, intro: text })),
    });
    await tour.start();
  },
  go: (index) => tour.goToStep(index + 1),
  stop: () => tour.exit(true),
  hole: () => edgesOf(document.querySelector('.introjs-helperLayer')?.getBoundingClientRect()),
};
