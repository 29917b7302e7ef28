// Open menus: they close when the focus leaves them, when the window loses it, and at a press elsewhere. docs/AUTOTASK.md 6
import { hold, isRenewing, listen } from './live.js';

let open = []; // a menu and its submenus, the outermost first

/** `button`: what it belongs to. `element`: the menu itself. `onClose` takes it away. */
export function showMenu({ button, element, onClose, parent }) {
  closeMenus(parent ? open.findIndex(({ element: { current } }) => current === parent) + 1 : 0);
  listen(element, 'focusout', leave);
  open.push({ button: hold(button), element: hold(element), onClose });
}

export function closeMenus(keep = 0) {
  const closing = open.splice(keep);
  for (const { button, element, onClose } of closing.toReversed()) onClose(element.current, button.current);
}

export const openMenus = () => open.map(({ element }) => element.current);
export const isOpenFor = (button) => open.some((menu) => menu.button.current === button);

const owns = (node) =>
  open.some(({ button, element }) => button.current.contains(node) || element.current.contains(node));

/** To be put on what opens menus, too. */
export function leave(event) {
  if (isRenewing() || !open.length) return;
  if (event.relatedTarget && !owns(event.relatedTarget)) closeMenus();
}

addEventListener('blur', (event) => event.target === window && closeMenus());
document.addEventListener('mousedown', (event) => open.length && !owns(event.target) && closeMenus());
document.addEventListener('keydown', (event) => event.key === 'Escape' && closeMenus());
