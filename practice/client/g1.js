// The shell of 2025: docs/AUTOTASK.md 3.4. How it marks an open menu's button is not known (8.4): here, by a class.
import { variant } from './page.js';
import { areaOfIcon } from '../markup/areas.mjs';
import { escape } from '../markup/controls.mjs';
import { wordsOf } from '../markup/words.mjs';

const { my, create } = wordsOf(variant);
const NAMES = { Dashboards: 'dashboards', [my]: 'my', Calendar: 'calendar', [create]: 'fresh' };
const heading = (name) => `<div class="o-menu-heading">${escape(name)}</div>`;
const entry = ([name, action]) =>
  `<div class="o-menu-item" tabindex="-1"><span class="o-menu-item__name">${escape(name)}</span>${Array.isArray(action) ? '<span class="fa-chevron-right"></span>' : ''}</div>`;
const row = (item) => (item.length === 1 ? heading(item[0]) : entry(item));

export const shell = {
  framePlace: '.c-page-layout__body__view',
  header: '.c-header',
  side: '.c-side-panel',
  areas: '.c-side-panel li',
  areaOf: areaOfIcon,
  buttons: () =>
    [...document.querySelectorAll('.c-header button')].map((button) => [
      button,
      button.querySelector('.c-avatar') && button.title === '' ? 'profile' : (NAMES[button.title] ?? 'empty'),
    ]),
  mark: (button, open) =>
    button.localName === 'button' &&
    button.parentElement?.classList.toggle('o-header-menu-button--active', open),
  panel: (items) =>
    `<div class="o-popper"><div class="o-popover"><div class="o-menu-panel">${items.map(row).join('')}</div></div></div>`,
  rows: (panel) => panel.querySelectorAll('.o-menu-item'),
};
