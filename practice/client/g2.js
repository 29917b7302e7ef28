// The shell of 2026: docs/AUTOTASK.md 4.1, 4.2. That its menus hang at the end of the body is a guess: 8.4.
import { variant } from './page.js';
import { areaOfIcon } from '../markup/areas.mjs';
import { escape } from '../markup/controls.mjs';
import { wordsOf } from '../markup/words.mjs';

const { my, create } = wordsOf(variant);
const NAMES = {
  Dashboards: 'dashboards',
  [my]: 'my',
  Calendar: 'calendar',
  More: 'more',
  [create]: 'fresh',
};
const nameOf = (button) => {
  const text = button.textContent.trim();
  if (NAMES[text]) return NAMES[text];
  if (button.closest('[data-slot="header:app-launcher-slot"]')) return 'empty';
  return text ? 'profile' : button.querySelector('.fa-plus') ? 'fresh' : 'empty';
};

const heading = (name) => `<li role="presentation" class="text-secondary">${escape(name)}</li>`;
const entry = ([name, action]) =>
  `<li role="menuitem" tabindex="-1"${Array.isArray(action) ? ' aria-haspopup="menu" aria-expanded="false"' : ''}><span>${escape(name)}</span>` +
  `${Array.isArray(action) ? '<span class="fa-chevron-right"></span>' : ''}</li>`;
const row = (item) => (item.length === 1 ? heading(item[0]) : entry(item));

/** Below these widths of the window so many of the menus fit: made up. */
const FIT = [
  [1000, 0],
  [1120, 2],
];

/** What doesn't fit keeps its place in the document, unseen; More has room only then. docs/AUTOTASK.md 4.1 */
function fit() {
  const bar = document.querySelector('[data-slot="header:navigation-section"]');
  const menus = [...bar.querySelectorAll('button')].filter(
    (each) => NAMES[each.textContent.trim()] !== 'fresh',
  );
  const more = menus.pop();
  const room = FIT.find(([width]) => innerWidth < width)?.[1] ?? menus.length;
  menus.forEach((menu, index) => menu.classList.toggle('invisible', index >= room));
  more.classList.toggle('invisible', room === menus.length);
}

export const shell = {
  arrange() {
    fit();
    addEventListener('resize', fit);
  },
  framePlace: '[data-slot="iframe"]',
  header: '[data-slot="header"]',
  side: '[data-slot="side-panel"]:not(.right)',
  areas: '[data-slot="side-panel"] li[role="menuitem"]',
  areaOf: areaOfIcon,
  buttons: () =>
    [...document.querySelectorAll('[data-slot="header"] button')].map((button) => [button, nameOf(button)]),
  mark: (button, open) => button.setAttribute('aria-expanded', String(open)),
  panel: (items) =>
    `<div class="fixed z-popover"><ul role="menu" class="list-none">${items.map(row).join('')}</ul></div>`,
  rows: (panel) => panel.querySelectorAll('li[role="menuitem"]'),
};
