import type { Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { keepOwnSize } from './own-size';

/** So much room the number itself takes above its control. */
const TAG_PX = 22;

/** A number at a control, with a frame around that. It never takes a click. */
interface NumberMark {
  /** Draws around a box in this frame's coordinates; null takes it away. */
  draw(box: Rect | null): void;
}

export function createNumber(stage: HTMLElement, text: string, signal: AbortSignal): NumberMark {
  const element = dom.createElement(document, 'div');
  const tag = dom.createElement(document, 'span');
  element.dataset.part = 'number';
  // The card says in words what stands where.
  element.setAttribute('aria-hidden', 'true');
  element.hidden = true;
  tag.append(text);
  element.append(tag);
  stage.append(element);
  signal.addEventListener('abort', () => element.remove());
  return {
    draw(box) {
      element.hidden = box === null;
      if (!box) return;
      keepOwnSize(element);
      // At the upper edge of the window there is no room above.
      element.dataset.at = box.y < TAG_PX ? 'inside' : 'above';
      element.style.transform = `translate(${box.x}px, ${box.y}px)`;
      element.style.width = `${box.width}px`;
      element.style.height = `${box.height}px`;
    },
  };
}
