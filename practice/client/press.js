import { listen } from './live.js';

const isOff = (element) =>
  element.matches('.Disabled2, .Disabled, .Locked') || element.querySelector(':scope > .Disabled') !== null;
const handled = new WeakSet();
const real = new WeakSet(); // clicks that came after a mouse down on the same control
let armed;

/**
 * A control that wants a real press: mouse down on it, then up on it; a bare click() does nothing. docs/AUTOTASK.md 4.4
 * Clicks don't get past it, as with some of Autotask's own.
 */
export function onPress(element, action) {
  listen(element, 'mousedown', (event) => {
    if (event.button !== 0 || handled.has(event)) return;
    handled.add(event);
    armed = event.currentTarget;
    armed.classList.add('PressedBackground');
    armed.ownerDocument.addEventListener('mouseup', () => armed?.classList.remove('PressedBackground'), {
      once: true,
    });
  });
  listen(element, 'click', (event) => {
    if (armed === event.currentTarget) {
      armed = undefined;
      real.add(event);
    }
    if (!real.has(event)) return;
    event.stopPropagation();
    if (!isOff(event.currentTarget)) action(event.currentTarget);
  });
  listen(element, 'keydown', (event) => {
    if (event.target !== event.currentTarget || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    if (!isOff(event.currentTarget)) action(event.currentTarget);
  });
  listen(element, 'mouseover', (event) => event.currentTarget.classList.add('HoverBackground'));
  listen(element, 'mouseout', (event) => event.currentTarget.classList.remove('HoverBackground'));
}
