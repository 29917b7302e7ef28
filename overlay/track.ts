import * as dom from '@/locate/dom';
import { listRoots } from './flat-tree';
import { listFrameElements } from './frame-geometry';
import { senseMove } from './move-sensor';

/** Equal frames in a row after which the loop goes to sleep. */
const REST_AFTER_FRAMES = 3;

const MOTION = [
  'transitionrun',
  'transitionstart',
  'transitionend',
  'transitioncancel',
  'animationstart',
  'animationend',
  'animationcancel',
];

export interface Tracker {
  /**
   * The page has changed: measure now, and follow when that shows a move. Right after a look, when the layout is known;
   * the sensors notice what moves later.
   */
  check(): void;
}

/**
 * Follows where an element is and reports it whenever that changes. The loop sleeps while nothing moves; scroll,
 * resize, layout shifts here and in the documents around this frame, the beginning and end of an animation of the
 * element or what it stands in, and `wake` rouse it.
 *
 * `measure` returns where the element is, in plain numbers; null when nothing of it can be seen.
 */
export function track<Place>(
  element: Element,
  measure: () => Place | null,
  onPlace: (place: Place | null) => void,
  signal: AbortSignal,
): Tracker {
  let frame = 0;
  let still = 0;
  let last: string | undefined;
  let sensors: (() => void)[] = [];

  const look = () => {
    const place = measure();
    const now = JSON.stringify(place);
    still = now === last ? still + 1 : 0;
    if (now !== last) onPlace(place);
    last = now;
  };
  const release = () => {
    sensors.forEach((stop) => stop());
    sensors = [];
  };
  const step = () => {
    frame = 0;
    look();
    if (still < REST_AFTER_FRAMES) frame = requestAnimationFrame(step);
    else sensors = [element, ...listFrameElements(window)].map((each) => senseMove(each, wake));
  };
  const wake = () => {
    still = 0;
    release();
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(step);
  };
  // How long something is animated says nothing: many pages have an animation that never ends and moves nothing. While
  // a move goes on, every frame differs from the one before; a pause in it ends where the sensors see it end.
  const options = { signal, capture: true, passive: true };
  for (const [root, inside] of listRoots(element)) {
    const onMotion = ({ target }: Event) => {
      if (target instanceof Node && dom.contains(target, inside)) wake();
    };
    for (const type of MOTION) dom.addEventListener(root, type, onMotion, options);
    for (const type of ['scroll', 'load']) dom.addEventListener(root, type, wake, options);
  }
  window.addEventListener('resize', wake, { signal });
  const resize = new ResizeObserver(wake);
  resize.observe(element);
  signal.addEventListener('abort', () => {
    resize.disconnect();
    release();
    cancelAnimationFrame(frame);
  });
  look();
  wake();
  return {
    check() {
      if (frame !== 0 || signal.aborted) return;
      look();
      if (still === 0) wake();
    },
  };
}
