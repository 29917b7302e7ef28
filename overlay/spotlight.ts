import type { Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { keepOwnSize, queryViewSize } from './own-size';

/** Room between the control and the ring; part of the contract, at most 16. */
const MARGIN_PX = 6;

/** The ring around a control. It never takes a click. */
export interface Spotlight {
  /** Draws around a box in this frame's coordinates; null takes the ring away. */
  draw(box: Rect | null): void;
}

export function createSpotlight(stage: HTMLElement, signal: AbortSignal): Spotlight {
  const element = dom.createElement(document, 'div');
  element.dataset.part = 'spotlight';
  element.hidden = true;
  stage.append(element);
  signal.addEventListener('abort', () => element.remove());
  return {
    draw(box) {
      if (box) place(element, box);
      element.hidden = box === null;
    },
  };
}

/** Kept inside the window, so that a control in a corner has a whole ring. */
function place(element: HTMLElement, box: Rect): void {
  const view = queryViewSize();
  const left = Math.max(box.x - MARGIN_PX, Math.min(box.x, 3));
  const top = Math.max(box.y - MARGIN_PX, Math.min(box.y, 3));
  const right = Math.min(box.x + box.width + MARGIN_PX, Math.max(box.x + box.width, view.width - 3));
  const bottom = Math.min(box.y + box.height + MARGIN_PX, Math.max(box.y + box.height, view.height - 3));
  keepOwnSize(element);
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.style.width = `${right - left}px`;
  element.style.height = `${bottom - top}px`;
}
