// The header and the left navigation of 2025: docs/AUTOTASK.md 3.4.
import { AREAS, areaName } from '../markup/areas.mjs';
import { PERSON, wordsOf } from '../markup/words.mjs';

const menuButton = (name, attributes = '') =>
  `<div class="o-header-navigation-menu-button"${attributes}><button type="button" title="${name}"><span class="o-header-navigation-menu-button__button__name">${name}</span><span class="fa-chevron-down"></span></button></div>`;

const utility = (title, icon, attributes = '') =>
  `<div class="o-header-utility-menu-button"${attributes}><button type="button" title="${title}"><span class="${icon}"></span></button></div>`;

const namedUtility = (name) =>
  `<div class="o-header-utility-menu-button"><button type="button" title="${name}"><span class="o-header-utility-menu-button__button__name">${name}</span></button></div>`;

const create = ({ create: name }, { plus }) =>
  ({ icon: utility(name, 'fa-plus'), word: '', side: namedUtility(name) })[plus];

/** The vendor's own sign, right of everything else; with traps it bears letters, as the profile does. */
const launcher = ({ traps }) =>
  `<div class="o-header-utility-button" data-onyx-external-id="0B078U9W"><button type="button" title="Kaseya"><span class="fa-grid"></span>${traps === '1' ? '<span class="c-avatar">K1</span><span>KaseyaOne</span>' : ''}</button></div>`;

export const headerG1 = (
  words,
  variant,
) => `<div class="c-header"><div class="c-header__logo">Autotask (practice)</div>
<div class="c-header__navigation-buttons">${menuButton('Dashboards')}${menuButton(words.my)}${menuButton('Calendar', ' data-onyx-external-id="0C07O8TE"')}${variant.plus === 'word' ? menuButton(words.create) : ''}</div>
<div class="c-search-box"><div class="c-search-box__input-wrapper"><span class="fa-magnifying-glass"></span><input type="text" placeholder="Search" autocomplete="off"></div></div>
<div class="c-header__utility-buttons">${create(words, variant)}${utility('Bookmarks', 'fa-star')}${utility('LiveLinks', 'fa-link', ' data-onyx-external-id="0B06uhrb"')}${utility('Help', 'fa-circle-question')}
<div class="o-header-utility-menu-button"><button type="button"><span class="c-avatar">${PERSON.initials}</span><span class="o-header-utility-menu-button__button__name">${PERSON.first}</span></button></div>${launcher(variant)}</div></div>`;

/** Collapsed, it has no words here: a guess, from the shell that followed. docs/AUTOTASK.md 4.2 */
export function sideG1(variant) {
  const open = variant.nav === 'open';
  const words = wordsOf(variant);
  const rows = AREAS.map(
    ([name, icon, external], index) =>
      `<li class="o-menu-item${index === 0 ? ' o-menu-item--selected' : ''}"${external ? ` data-onyx-external-id="${external}"` : ''} tabindex="-1"><span class="${icon}"></span>${open ? `<span class="o-menu-item__name">${areaName(name, words)}</span>` : ''}</li>`,
  );
  return `<div class="c-side-panel"${open ? '' : ' style="width: 52px"'}><ul>${rows.join('')}</ul><div class="c-side-panel-collapse-button"></div></div>`;
}
