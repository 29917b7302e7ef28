import { renew } from './live.js';

/** Re-creates the given elements every second, but not while a mouse button is down: a press would be lost. */
export function churn(variant, elements, doc = document) {
  if (variant.churn !== '1') return;
  let down = false;
  doc.addEventListener('pointerdown', () => (down = true), true);
  doc.addEventListener('pointerup', () => (down = false), true);
  doc.addEventListener('pointercancel', () => (down = false), true);
  setInterval(() => {
    if (down) return;
    // What lay inside an element that has just been replaced is new already.
    for (const element of elements()) if (element.isConnected) renew(element);
  }, 1000);
}
