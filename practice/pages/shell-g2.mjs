// The header and the left navigation of 2026: docs/AUTOTASK.md 4.1, 4.2.
import { AREAS } from '../markup/areas.mjs';
import { PERSON } from '../markup/words.mjs';

const menuButton = (name, attributes = '') =>
  `<button type="button" data-slot="header:navigation-menu-button" aria-expanded="false"${attributes}><span class="flex-1">${name}</span><span class="fa-chevron-down"></span></button>`;

const utility = (icon) =>
  `<button type="button" data-slot="header:utility-menu-button" aria-expanded="false"><span class="${icon}"></span></button>`;

export const headerG2 = (words) => `<div data-slot="header"><div class="flex items-center">
<div data-slot="header:logo">Autotask (practice)</div>
<div data-slot="header:navigation-section">${menuButton('Dashboards')}${menuButton(words.my)}${menuButton('Calendar', ' data-onyx-external-id="0C07O8TE"')}${menuButton('More')}</div></div>
<div class="flex items-center"><div data-slot="header:search-bar-container"><span class="fa-magnifying-glass"></span><input type="text" placeholder="Search" autocomplete="off"></div>
<div data-slot="header:utility-buttons">${['fa-plus', 'fa-star', 'fa-clock-rotate-left', 'fa-link', 'fa-circle-question'].map(utility).join('')}
<button type="button" data-slot="header:utility-menu-button" aria-expanded="false"><span class="rounded-full">${PERSON.initials}</span><span>${PERSON.first}</span></button></div>
<div data-slot="header:app-launcher-slot"><span class="fa-grid"></span></div></div></div>`;

export const sideG2 = () =>
  `<div data-slot="side-panel" style="--side-panel-width: 56px"><ul role="menu" class="list-none">${AREAS.map(
    ([, icon, external], index) =>
      `<li role="menuitem" tabindex="-1"${external ? ` data-onyx-external-id="${external}"` : ''}${index === 0 ? ' class="bg-$brand-primary-color/15"' : ''}><span class="${icon}"></span></li>`,
  ).join('')}</ul></div>`;
