import type { Rect } from '@/guide/facts';
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
 * Follows an element's visible box and reports it whenever it changes. The loop sleeps while nothing moves; scroll,
 * resize, layout shifts, animations of the element or what it stands in, and `wake` rouse it.
 *
 * `measure` returns the visible box, or null when nothing of the element can be seen.
 */
export function track(
  element: Element,
  measure: () => Rect | null,
  onBox: (box: Rect | null) => void,
  signal: AbortSignal,
): Tracker {
  let frame = 0;
  let still = 0;
  let moving = 0;
  let last: string | undefined;
  let release: (() => void) | undefined;

  const look = () => {
    const box = measure();
    const now = box ? `${box.x},${box.y},${box.width},${box.height}` : '';
    still = now === last ? still + 1 : 0;
    if (now !== last) onBox(box);
    last = now;
  };
  const step = () => {
    frame = 0;
    look();
    if (still < REST_AFTER_FRAMES || moving > 0) frame = requestAnimationFrame(step);
    else release = senseMove(element, wake);
  };
  const wake = () => {
    still = 0;
    release?.();
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(step);
  };
  const onMotion = (event: Event) => {
    if (!(event.target instanceof Element) || !event.target.contains(element)) return;
    moving = Math.max(0, moving + (/run$|start$/.test(event.type) ? 1 : -1));
    wake();
  };

  const options = { signal, capture: true, passive: true };
  for (const type of MOTION) document.addEventListener(type, onMotion, options);
  for (const type of ['scroll', 'load']) document.addEventListener(type, wake, options);
  window.addEventListener('resize', wake, { signal });
  const resize = new ResizeObserver(wake);
  resize.observe(element);
  signal.addEventListener('abort', () => {
    resize.disconnect();
    release?.();
    cancelAnimationFrame(frame);
  });
  look();
  wake();
  return { wake };
}
