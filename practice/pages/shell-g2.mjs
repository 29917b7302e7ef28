// The header and the left navigation of 2026: docs/AUTOTASK.md 4.1, 4.2.
import { AREAS, areaName } from '../markup/areas.mjs';
import { PERSON, wordsOf } from '../markup/words.mjs';

const menuButton = (name, attributes = '') =>
  `<button type="button" data-slot="header:navigation-menu-button" aria-expanded="false"${attributes}><span class="flex-1">${name}</span><span class="fa-chevron-down"></span></button>`;

const utilityButton = (content) =>
  `<button type="button" data-slot="header:utility-menu-button" aria-expanded="false">${content}</button>`;
const utility = (icon) => utilityButton(`<span class="${icon}"></span>`);

const create = ({ create: name }, { plus }) =>
  ({ icon: utility('fa-plus'), word: '', side: utilityButton(`<span>${name}</span>`) })[plus];

/** The vendor's own sign, right of everything else; with traps it bears letters, as the profile does. */
const launcher = ({ traps }) =>
  `<div data-slot="header:app-launcher-slot"><button type="button" aria-expanded="false"><span class="fa-grid"></span>${traps === '1' ? '<span class="rounded-full">K1</span><span>KaseyaOne</span>' : ''}</button></div>`;

const ICONS = ['fa-star', 'fa-clock-rotate-left', 'fa-link', 'fa-circle-question'];

export const headerG2 = (words, variant) => `<div data-slot="header"><div class="flex items-center">
<div data-slot="header:logo">Autotask (practice)</div>
<div data-slot="header:navigation-section">${menuButton('Dashboards')}${menuButton(words.my)}${menuButton('Calendar', ' data-onyx-external-id="0C07O8TE"')}${menuButton('More', ' class="invisible"')}${variant.plus === 'word' ? menuButton(words.create) : ''}</div></div>
<div class="flex items-center"><div data-slot="header:search-bar-container"><span class="fa-magnifying-glass"></span><input type="text" placeholder="Search" autocomplete="off"></div>
<div data-slot="header:utility-buttons">${create(words, variant)}${ICONS.map(utility).join('')}
<button type="button" data-slot="header:utility-menu-button" aria-expanded="false"><span class="rounded-full">${PERSON.initials}</span><span>${PERSON.first}</span></button></div>
${launcher(variant)}</div></div>`;

const OPEN_WIDTH = 200; // a guess: only the collapsed width is known

/** Collapsed, it has no words at all. */
export function sideG2(variant) {
  const open = variant.nav === 'open';
  const words = wordsOf(variant);
  const rows = AREAS.map(
    ([name, icon, external], index) =>
      `<li role="menuitem" tabindex="-1"${external ? ` data-onyx-external-id="${external}"` : ''}${index === 0 ? ' class="bg-$brand-primary-color/15"' : ''}><span class="${icon}"></span>${open ? `<span>${areaName(name, words)}</span>` : ''}</li>`,
  );
  return `<div data-slot="side-panel" style="--side-panel-width: ${open ? OPEN_WIDTH : 56}px"><ul role="menu" class="list-none">${rows.join('')}</ul></div>`;
}
