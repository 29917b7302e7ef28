import { type MouseEvent, type PointerEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** Nobody sees that the card has changed, and decides to press, in less time than this. */
const UNSEEN_MS = 300;
/** A hand at rest moves the pointer no further; one that moves has chosen what it presses. */
const NEAR_PX = 6;

interface Point {
  x: number;
  y: number;
}

/**
 * Keeps clicks from the card that were not meant for what they hit: the second one of a double-click when the first has
 * changed the card, and one on a button that has just come under a pointer at rest. Keys are always meant.
 */
export function useMeantClicks(card: RefObject<HTMLElement | null>) {
  const buttons = useRef('');
  const changedAt = useRef(-Infinity);
  const pointer = useRef<(Point & { on: string }) | undefined>(undefined);
  /** Where the pointer was when the card last changed, and on what. */
  const before = useRef<(Point & { on: string }) | undefined>(undefined);
  const burstAt = useRef(-Infinity);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const step = element.dataset.step ?? '';
    const now = [...element.querySelectorAll('button')].map(nameOf).join('\n');
    if (`${step}\n${now}` === buttons.current) return;
    buttons.current = `${step}\n${now}`;
    changedAt.current = performance.now();
    before.current = pointer.current;
  });

  const see = ({ clientX, clientY, target }: PointerEvent) =>
    void (pointer.current = { x: clientX, y: clientY, on: nameAt(target) });

  return {
    onPointerMoveCapture: see,
    onPointerLeave: () => void (pointer.current = undefined),
    onClickCapture(event: MouseEvent) {
      if (event.detail === 0) return;
      const now = performance.now();
      if (event.detail === 1) burstAt.current = now;
      const changedInBurst = event.detail > 1 && changedAt.current > burstAt.current;
      const was = before.current;
      const isNear = was && Math.hypot(event.clientX - was.x, event.clientY - was.y) < NEAR_PX;
      const isStray = isNear && now - changedAt.current < UNSEEN_MS && nameAt(event.target) !== was.on;
      if (!changedInBurst && !isStray) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent ?? '';

function nameAt(target: EventTarget): string {
  const button = target instanceof Element ? target.closest('button, a, summary') : null;
  return button ? nameOf(button) : '';
}
