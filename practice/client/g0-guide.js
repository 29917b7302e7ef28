// What the logo of the old shell opens: areas on the left, what the chosen one holds beside them. docs/AUTOTASK.md 3.4
import { listen } from './live.js';
import { closeMenus, isOpenFor, showMenu } from './menu.js';
import { htmlOf } from './page.js';
import { escape, freshId } from '../markup/controls.mjs';

const area = ([name], index) =>
  `<div class="GuideNavigation Button ${index === 0 ? 'SelectedState' : 'NormalState'}" id="${freshId()}" tabindex="-1"><div class="Text">${escape(name)}</div></div>`;

const link = ([name]) =>
  `<a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="-1"><span class="Text">${escape(name)}</span></a>`;

const listEntries = ([, action]) => (Array.isArray(action) ? action.filter(([, each]) => each) : []);

const moduleHtml = (item, index) =>
  `<div class="Module${index === 0 ? ' Active' : ''}"><div class="ContextOverlayColumn"><div class="Group"><div class="Heading"><div class="Text">${escape(item[0])}</div></div>${listEntries(item).map(link).join('')}</div></div></div>`;

const guideHtml = (items) =>
  `<div class="ContextOverlayContainer Active" id="${freshId()}"><div class="GuideOverlay ContextOverlay Active"><div class="Content"><div class="Guide">` +
  `<div class="ButtonContainer">${items.map(area).join('')}</div><div class="ModuleContainer">${items.map(moduleHtml).join('')}</div></div></div></div></div>`;

function wire(overlay, items) {
  const areas = [...overlay.querySelectorAll('.GuideNavigation')];
  const modules = [...overlay.querySelectorAll('.Module')];
  const leave = (action) => () => {
    closeMenus();
    action();
  };
  const choose = ({ currentTarget }) => {
    const now = [...currentTarget.parentElement.children];
    const at = now.indexOf(currentTarget);
    const parts = currentTarget.closest('.Guide').querySelectorAll('.Module');
    now.forEach((each, index) => {
      each.classList.toggle('SelectedState', index === at);
      each.classList.toggle('NormalState', index !== at);
      parts[index].classList.toggle('Active', index === at);
    });
  };
  items.forEach((item, index) => {
    const [, action] = item;
    listen(areas[index], 'click', Array.isArray(action) ? choose : leave(action));
    const entries = listEntries(item);
    modules[index].querySelectorAll('a').forEach((each, place) => {
      const [, to] = entries[place];
      if (typeof to === 'function') listen(each, 'click', leave(to));
    });
  });
}

/** Makes the logo open the overlay. Gives true: nothing else is to be done with it. */
export function guideMenu({ button, items }) {
  listen(button, 'click', ({ currentTarget }) => {
    if (isOpenFor(currentTarget)) return closeMenus();
    const overlay = htmlOf(guideHtml(items));
    wire(overlay, items);
    showMenu({ button: currentTarget, element: overlay, onClose: (element) => element.remove() });
    document.body.append(overlay);
  });
  return true;
}
