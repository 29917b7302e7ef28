import * as dom from '@/locate/dom';
import { PUSH_BUTTON } from '@/locate/name';
import type { OverlayHost } from '@/overlay/keep-host';
import { queryHost } from '@/overlay/shared-host';

/**
 * Attributes that change what a control is, what it is called, whether it shows, or its state. `value` is the caption
 * of a push button, which a script changes by the property as well; of a field it isn't listened to.
 */
const ATTRIBUTES = (
  'id class slot style hidden disabled inert role tabindex open contenteditable title type value alt href onclick for ' +
  'aria-label aria-labelledby aria-expanded aria-checked aria-disabled aria-hidden aria-selected aria-pressed ' +
  'aria-current aria-placeholder placeholder data-placeholder'
).split(' ');
/** The changes that are listened to. */
export const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};
/** What may show or hide a part of the page without a change of an element: by `:hover`, `:focus-within`, `:checked`… */
const STATES = ['pointerover', 'pointerout', 'pointerdown', 'pointerup', 'focusin', 'focusout', 'change'];
/** The same, by events that don't rise out of a shadow root. */
const TOGGLES = ['toggle', 'change'];
/** On a page that changes all the time, look at most this often, and take a tenth of its time at most. */
const PACE_MS = 60;
const REST_PER_LOOK = 9;
/**
 * Each look that finds nothing new makes the rest after it so many times longer, until looks take 3 ms of a second.
 * However dear a look is, or cheap, the longest rest is between these two; what the person does ends it.
 */
const REST_GROWTH = 3;
const MOST_REST_PER_LOOK = 330;
const MOST_REST_MS = { atLeast: 500, atMost: 4000 };
/** A page that has been still for so long after its rest, or for the longest rest, is not one that changes all the time. */
const STILL_MS = 150;
/** What the person does is a reason to look soon again. */
const ACTS = ['pointerdown', 'keydown', 'input', 'click'];
/** A frame that isn't drawn gets no animation frames; then a timer stands in. */
const UNDRAWN_MS = 120;

export interface PageWatch {
  /** Observe one more root. */
  add(root: Document | ShadowRoot): void;
  /** Look soon, though nothing was seen to change. */
  ask(): void;
  /** Look at the next frame, whatever rest is left: what was pointed at has gone, and may be back. */
  askNow(): void;
  /** Look on, as soon as the page has had its turn: a look was not finished. */
  goOn(): void;
  /** The look has found something new: more may follow, so that the next ones come soon. */
  foundNews(): void;
}

/**
 * Tells when the page has changed: `onRecords` at once with what changed, `onLook` once per frame at most, and on a
 * restless page more seldom the more a look costs there and the longer it has found nothing new. Nothing runs while the
 * page is still.
 *
 * A state that a script sets as a property, such as `checked`, is no change that a page tells of: it is seen at the next
 * look, which a press, or any other event that is listened to here, brings about at the latest.
 */
export function watchPage(
  onRecords: (records: readonly MutationRecord[]) => void,
  onLook: () => void,
  signal: AbortSignal,
): PageWatch {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let cost = 0;
  let askedAt = 0;
  /** Looks in a row that found nothing new. */
  let inVain = 0;

  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const look = () => {
    cancel();
    if (signal.aborted) return;
    const began = performance.now();
    onLook();
    cost += performance.now() - began;
    // It goes on, and only at its end it is known what it cost.
    if (timer !== undefined) return;
    const rest = Math.max(PACE_MS, cost * REST_PER_LOOK) * REST_GROWTH ** Math.max(0, inVain);
    const most = Math.max(MOST_REST_MS.atLeast, Math.min(cost * MOST_REST_PER_LOOK, MOST_REST_MS.atMost));
    restUntil = began + Math.min(most, rest);
    inVain += 1;
    cost = 0;
  };
  // A task of its own, before which the browser paints and hands out what the person does.
  const lookNext = () => {
    cancel();
    timer = setTimeout(look);
  };
  // In the task after a frame the page's layout is known, and a look forces none.
  const lookAfterFrame = () => {
    frame = requestAnimationFrame(lookNext);
    timer = setTimeout(look, UNDRAWN_MS);
  };
  /** On a page that changes all the time the next task may come before the next layout. */
  const goOn = () => {
    cancel();
    if (inVain > 0) lookAfterFrame();
    else lookNext();
  };
  const ask = () => {
    const now = performance.now();
    const isStill = now - askedAt > MOST_REST_MS.atMost || now - restUntil > STILL_MS;
    askedAt = now;
    if (frame !== 0 || timer !== undefined || signal.aborted) return;
    if (isStill) {
      inVain = 0;
      restUntil = 0;
    }
    const wait = restUntil - now;
    if (wait > 0) {
      timer = setTimeout(lookAfterFrame, wait);
    } else {
      frame = requestAnimationFrame(look);
      timer = setTimeout(look, UNDRAWN_MS);
    }
  };

  const askNow = () => {
    restUntil = 0;
    inVain = Math.min(inVain, 0);
    if (timer !== undefined && frame === 0) cancel();
    ask();
  };

  // What was to be looked at in a while is looked at soon.
  const onAct = ({ type }: Event) => {
    inVain = 0;
    restUntil = Math.min(restUntil, performance.now() + PACE_MS);
    const isWaiting = timer !== undefined && frame === 0;
    if (isWaiting) cancel();
    if (isWaiting || type === 'click') ask();
  };

  const observer = new MutationObserver((records) => {
    const host = queryHost();
    // One that is the page's is enough: what is ours among them changes nothing that is looked at.
    if (records.every((record) => isOurs(record, host) || isOfField(record))) return;
    onRecords(records);
    ask();
  });

  for (const type of ['resize', 'focus', 'blur', 'hashchange'])
    window.addEventListener(type, ask, { signal });
  for (const type of ['scroll', 'load', 'visibilitychange', 'transitionend', 'animationend', ...STATES])
    dom.addEventListener(document, type, ask, { signal, capture: true, passive: true });
  for (const type of ACTS) window.addEventListener(type, onAct, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel();
  });
  return {
    add(root) {
      observer.observe(root, CHANGES);
      for (const type of TOGGLES)
        dom.addEventListener(root, type, ask, { signal, capture: true, passive: true });
    },
    ask,
    askNow,
    goOn,
    // At the end of the look itself, which counts it as one in vain.
    foundNews: () => (inVain = -1),
  };
}

/** What a person types, or a script writes, into a field: nobody's business, and no label. */
const isOfField = ({ attributeName, target }: MutationRecord) =>
  attributeName === 'value' && !dom.matches(target as Element, PUSH_BUTTON);

/** The host element's own arrival, departure and attributes. What was added is only read where the host has been. */
function isOurs(record: MutationRecord, host: OverlayHost | undefined): boolean {
  const { type, target } = record;
  if (type !== 'childList') return target === host?.element;
  if (!host?.homes.has(target)) return false;
  const { addedNodes, removedNodes } = record;
  return addedNodes.length + removedNodes.length === 1 && (addedNodes[0] ?? removedNodes[0]) === host.element;
}
