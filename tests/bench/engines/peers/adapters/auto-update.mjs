// No tour engine: what places most of them, with a box that it keeps on the control. The physical floor.
import { autoUpdate } from '@floating-ui/dom';
import { edgesOf } from './hole-of-path.mjs';

const ring = document.createElement('div');
ring.style.cssText = 'position:fixed;left:0;top:0;outline:2px solid red;pointer-events:none;z-index:1000';
/** @type {import('../../engine.d.ts').Step[]} */
let known = [];
/** @type {(() => void) | undefined} */
let end;

/** @param {number} index */
function show(index) {
  end?.();
  end = undefined;
  const element = known[index]?.query();
  if (!element) return ring.remove();
  document.documentElement.append(ring);
  end = autoUpdate(element, ring, () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(ring.style, {
      translate: `${left}px ${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  });
}

/** @type {import('../../engine.d.ts').Engine} */
export const engine = {
  start(steps) {
    known = steps;
    show(0);
  },
  go: show,
  stop() {
    end?.();
    end = undefined;
    ring.remove();
  },
  hole: () => (ring.isConnected ? edgesOf(ring.getBoundingClientRect()) : null),
};
