import * as dom from '@/locate/dom';
import { listFrameElements } from './frame-geometry';
import { senseMove } from './move-sensor';

/** Equal frames in a row after which the loop goes to sleep. */
const REST_AFTER_FRAMES = 3;

const MOTION = [
  'transitionrun',
  'transitionend',
  'transitioncancel',
  'animationstart',
  'animationend',
  'animationcancel',
];

export interface Tracker {
  /** Something may have moved: look at the next frames. */
  wake(): void;
}

/**
 * Follows where an element is and reports it whenever that changes. The loop sleeps while nothing moves; scroll,
 * resize, layout shifts here and in the documents around this frame, animations of the element or what it stands in,
 * and `wake` rouse it.
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
  let moving = 0;
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
    if (still < REST_AFTER_FRAMES || moving > 0) frame = requestAnimationFrame(step);
    else sensors = [element, ...listFrameElements(window)].map((each) => senseMove(each, wake));
  };
  const wake = () => {
    still = 0;
    release();
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(step);
  };
  const onMotion = (event: Event) => {
    if (!(event.target instanceof Element) || !dom.contains(event.target, element)) return;
    moving = Math.max(0, moving + (/run$|start$/.test(event.type) ? 1 : -1));
    wake();
  };

  const options = { signal, capture: true, passive: true };
  for (const type of MOTION) dom.addEventListener(document, type, onMotion, options);
  for (const type of ['scroll', 'load']) dom.addEventListener(document, type, wake, options);
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
  return { wake };
}
