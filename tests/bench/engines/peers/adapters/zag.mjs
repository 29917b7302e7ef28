import { normalizeProps, Portal, useMachine } from '@zag-js/react';
import * as tour from '@zag-js/tour';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { edgesOf } from './hole-of-path.mjs';

/** @type {import('react-dom/client').Root | undefined} */
let root;
/** @type {ReturnType<typeof tour.connect> | undefined} */
let api;
/** Called once it has been drawn. */
let onFirst = () => undefined;

/** @param {{ steps: any[] }} props */
function Tour({ steps }) {
  const service = useMachine(tour.machine, {
    id: 'bench',
    steps,
    spotlightOffset: { x: 0, y: 0 },
    spotlightRadius: 0,
    closeOnInteractOutside: false,
  });
  const drawn = tour.connect(service, normalizeProps);
  useEffect(() => {
    api = drawn;
    onFirst();
  });
  if (!drawn.open || !drawn.step) return null;
  return h(
    Portal,
    null,
    drawn.step.backdrop && h('div', drawn.getBackdropProps()),
    h('div', drawn.getSpotlightProps()),
    h(
      'div',
      drawn.getPositionerProps(),
      h(
        'div',
        drawn.getContentProps(),
        h('p', drawn.getTitleProps(), drawn.step.title),
        h('div', drawn.getDescriptionProps(), drawn.step.description),
        h('button', drawn.getCloseTriggerProps(), 'Close'),
      ),
    ),
  );
}

/** @type {import('../../engine.d.ts').Engine} */
export const engine = {
  // As its documentation draws it: it comes without any style.
  css: `[data-scope=tour][data-part=backdrop] { background: rgb(0 0 0 / .5); z-index: 100; }
[data-scope=tour][data-part=spotlight] { border: 2px solid pink; box-sizing: border-box; z-index: 101; }
[data-scope=tour][data-part=positioner] { z-index: 102; }
[data-scope=tour][data-part=content] { width: 240px; padding: 12px; background: #fff; }`,
  async start(steps) {
    root = createRoot(document.body.appendChild(document.createElement('div')));
    const described = steps.map(({ query, title, text }, index) => ({
      id: String(index),
      type: 'tooltip',
      backdrop: true,
      placement: 'bottom',
      title,
      description: text,
      target: query,
    }));
    root.render(h(Tour, { steps: described }));
    await new Promise((resolve) => (onFirst = resolve));
    api?.start();
  },
  go: (index) => api?.setStep(String(index)),
  stop() {
    root?.unmount();
    root = undefined;
    api = undefined;
  },
  hole: () =>
    edgesOf(document.querySelector('[data-scope=tour][data-part=spotlight]')?.getBoundingClientRect()),
};
