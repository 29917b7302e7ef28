// The shell until early 2025: docs/AUTOTASK.md 3.4. The name opens its menu when pointed at; a click leads to My Profile.
import { guideMenu } from './g0-guide.js';
import { myMenu } from './g0-my.js';
import { listen } from './live.js';
import { closeMenus, isOpenFor, showMenu } from './menu.js';
import { escape, freshId } from '../markup/controls.mjs';
import { htmlOf, variant } from './page.js';
import { wordsOf } from '../markup/words.mjs';

const PROFILE = '[data-eii="05008GVH"]';
const CLOSES_AFTER = 400;

const heading = (name) => `<div class="Heading"><span class="Text">${escape(name)}</span></div>`;
const entry = ([name, action]) =>
  `<a class="Button ButtonIcon NormalState" id="${freshId()}"${name === 'Logout' ? ' data-eii="0100014V"' : ''} tabindex="-1"><span class="Text">${escape(name)}</span>` +
  `${Array.isArray(action) ? '<span class="Icon fa-chevron-right"></span>' : ''}</a>`;
const row = (item) => (item.length === 1 ? heading(item[0]) : entry(item));
const panelHtml = (items) =>
  `<div class="ContextOverlayContainer" id="${freshId()}"><div class="ContextOverlay">${items.map(row).join('')}</div></div>`;

/** This menu is in the document from the start, hidden, and stays there. */
function hoverMenu({ button, items, go }) {
  let menu = htmlOf(panelHtml(items));
  let timer;
  button.after(menu);
  const stay = () => clearTimeout(timer);
  const leaveSoon = () => {
    stay();
    timer = setTimeout(closeMenus, CLOSES_AFTER);
  };
  const onClose = (element) => element.classList.remove('Active');
  menu.querySelectorAll('a').forEach((item, index) =>
    listen(item, 'click', () => {
      closeMenus();
      items[index][1]();
    }),
  );
  for (const part of [button, menu]) listen(part, 'mouseleave', leaveSoon);
  listen(menu, 'mouseenter', stay);
  listen(button, 'mouseenter', ({ currentTarget }) => {
    stay();
    if (isOpenFor(currentTarget)) return;
    menu = currentTarget.nextElementSibling;
    showMenu({ button: currentTarget, element: menu, onClose });
    menu.classList.add('Active');
  });
  listen(button, 'click', () => {
    closeMenus();
    go.openProfile();
  });
  return true;
}

/** Beside the name, and one press too far. */
function leaveAutotask({ button, go }) {
  listen(button, 'click', go.signOut);
  return true;
}

const WIRED = { profile: hoverMenu, main: guideMenu, my: myMenu, out: leaveAutotask };

const nameOf = (button) => {
  if (button.matches(PROFILE)) return 'profile';
  if (button.matches('.Logo')) return 'main';
  if (button.matches('.SignOut > *')) return 'out';
  if (button.querySelector('.fa-user')) return 'my';
  const isCreate = button.querySelector('.fa-plus') || button.textContent === wordsOf(variant).create;
  return isCreate ? 'fresh' : 'empty';
};

export const shell = {
  framePlace: '#PageContainer',
  header: '#SiteNavigationBar',
  side: undefined,
  areas: undefined,
  buttons: () =>
    [...document.querySelectorAll('#SiteNavigationBar :is(a.Button, .Logo)')].map((button) => [
      button,
      nameOf(button),
    ]),
  wire: (part) => WIRED[part.name]?.(part) ?? false,
  mark: (button, open) => button.classList.toggle('SelectedState', open),
  panel: (items) => panelHtml(items).replace('ContextOverlayContainer', 'ContextOverlayContainer Active'),
  rows: (panel) => panel.querySelectorAll('a'),
};
