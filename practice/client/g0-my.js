// What the icon My of the old shell opens: groups of entries, the last of them Miscellaneous. docs/AUTOTASK.md 3.4
import { listen } from './live.js';
import { closeMenus, isOpenFor, showMenu } from './menu.js';
import { htmlOf } from './page.js';
import { escape, freshId } from '../markup/controls.mjs';

const link = ([name]) =>
  `<a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="-1"><span class="Text">${escape(name)}</span></a>`;

const group = (name, items) =>
  `<div class="Group"><div class="Heading"><div class="Text">${escape(name)}</div></div>${items.map(link).join('')}</div>`;

/** An item that holds others is a group here; what stands by itself makes the first. */
const listGroups = (items) => [
  ['Workspace', items.filter(([, action]) => !Array.isArray(action))],
  ...items.filter(([, action]) => Array.isArray(action)),
];

const myHtml = (groups) =>
  `<div class="ContextOverlayContainer Active" id="${freshId()}"><div class="MyOverlay ContextOverlay Active"><div class="Content"><div class="ContextOverlayColumn">` +
  `${groups.map(([name, items]) => group(name, items)).join('')}</div></div></div></div>`;

/** Makes the icon open the overlay. Gives true: nothing else is to be done with it. */
export function myMenu({ button, items }) {
  listen(button, 'click', ({ currentTarget }) => {
    if (isOpenFor(currentTarget)) return closeMenus();
    const groups = listGroups(items);
    const overlay = htmlOf(myHtml(groups));
    const actions = groups.flatMap(([, entries]) => entries.map(([, action]) => action));
    overlay.querySelectorAll('a').forEach((each, index) =>
      listen(each, 'click', () => {
        closeMenus();
        actions[index]();
      }),
    );
    showMenu({ button: currentTarget, element: overlay, onClose: (element) => element.remove() });
    document.body.append(overlay);
    overlay.style.left = `${currentTarget.getBoundingClientRect().left}px`;
  });
  return true;
}
