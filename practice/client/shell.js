import { churn } from './churn.js';
import { fill, pending } from './late.js';
import { listen } from './live.js';
import { closeMenus, isOpenFor, leave, openMenus, showMenu } from './menu.js';
import { createNavigation } from './navigation.js';
import { htmlOf, variant } from './page.js';
import { createMenus } from './shell-menus.js';

const { shell } = await import(`./${variant.shell}.js`);
const go = createNavigation(document.querySelector(shell.framePlace));
const menus = createMenus(go);

function showPanel(button, items, { parent, beside = parent !== undefined } = {}) {
  const panel = htmlOf(shell.panel(items));
  const entries = items.filter(([, action]) => action);
  shell.rows(panel).forEach((row, index) => wireRow(row, entries[index][1]));
  showMenu({
    button,
    element: panel,
    parent,
    onClose(element, opener) {
      element.remove();
      shell.mark(opener, false);
    },
  });
  shell.mark(button, true);
  document.body.append(panel);
  place(panel, button.getBoundingClientRect(), beside);
}

function place(panel, from, beside) {
  const { width } = panel.getBoundingClientRect();
  const left = beside ? from.right : from.left;
  const fits = left + width < innerWidth - 8;
  panel.style.left = `${fits ? left : (beside ? from.left : from.right) - width}px`;
  panel.style.top = `${beside ? from.top : from.bottom + 4}px`;
}

function wireRow(row, action) {
  if (typeof action === 'function') {
    listen(row, 'click', () => {
      closeMenus();
      action();
    });
    return;
  }
  const openSub = ({ currentTarget }) => {
    if (!isOpenFor(currentTarget))
      showPanel(currentTarget, action, {
        parent: openMenus().find((menu) => menu.contains(currentTarget)),
      });
  };
  listen(row, 'mouseenter', openSub);
  listen(row, 'click', openSub);
}

function wireHeader() {
  shell.arrange?.();
  for (const [button, name] of shell.buttons()) {
    if (shell.wire?.({ button, name, items: menus[name], go })) continue;
    listen(button, 'focusout', leave);
    listen(button, 'click', ({ currentTarget }) => {
      if (isOpenFor(currentTarget)) closeMenus();
      else showPanel(currentTarget, menus[name]);
    });
  }
}

function wireAreas() {
  for (const row of document.querySelectorAll(shell.areas)) {
    listen(row, 'focusout', leave);
    listen(row, 'click', ({ currentTarget }) => {
      const name = shell.areaOf(currentTarget);
      const action = menus.areas[name] ?? (() => go.openArea(name));
      if (isOpenFor(currentTarget)) closeMenus();
      else if (typeof action === 'function') action();
      else showPanel(currentTarget, action, { beside: true });
    });
  }
}

// The header first, the left navigation later: it shifts the page's frame when it comes.
const sideWaits = shell.areas === undefined ? undefined : pending().at(-1);
const headerWaits = pending().find((template) => template !== sideWaits);
const side = sideWaits && fill(sideWaits);
if (headerWaits) await fill(headerWaits);
wireHeader();
const bars = [shell.header, shell.side].filter(Boolean).join();
churn(variant, () => [...document.querySelectorAll(bars), ...openMenus()]);
await side;
if (side) wireAreas();
