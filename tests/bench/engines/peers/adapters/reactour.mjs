import { Tour } from '@reactour/tour';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { edgesOf } from './hole-of-path.mjs';

/** @type {import('react-dom/client').Root | undefined} */
let root;
/** @type {(currentStep: number) => void} */
let draw;
const nothing = () => undefined;

/** @type {import('../../engine.d.ts').Engine} */
export const engine = {
  start(steps) {
    root = createRoot(document.body.appendChild(document.createElement('div')));
    const described = steps.map(({ query, selector, title, text }) => ({
      // It takes a selector, or an element that is there already.
      selector: selector ?? query() ?? '',
      content: `${title}: ${text}`,
      // By this it hears of changes, where a page is told apart by what may change in it.
      mutationObservables: ['#scroller'],
      resizeObservables: ['#scroller'],
    }));
    const props = {
      steps: described,
      isOpen: true,
      setIsOpen: nothing,
      setCurrentStep: nothing,
      setSteps: nothing,
      padding: 0,
      scrollSmooth: false,
      disabledActions: false,
      setDisabledActions: nothing,
      meta: '',
      setMeta: nothing,
    };
    draw = (currentStep) => root?.render(createElement(/** @type {any} */ (Tour), { ...props, currentStep }));
    draw(0);
  },
  go: (index) => draw(index),
  stop() {
    root?.unmount();
    root = undefined;
  },
  hole() {
    const [, shape] = document.querySelectorAll('.reactour__mask mask rect');
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      parseFloat(/** @type {SVGElement | undefined} */ (shape)?.style.getPropertyValue(name) ?? ''),
    );
    return shape ? edgesOf({ left: x, top: y, right: x + width, bottom: y + height }) : null;
  },
};
