// Things that look like the target and aren't: docs/AUTOTASK.md 4.8.
import { button, escape, freshId, hiddenMenu } from '../markup/controls.mjs';
import { PATHS } from '../markup/paths.mjs';

/** WalkMe is a guide Autotask brings along. Its balloons may say the very words. */
export const balloon = (words) =>
  `<div class="walkme-custom-balloon-outer-div walkme-to-remove"><div class="walkme-custom-balloon-inner-div"><div class="walkme-custom-balloon-title">Did you know?</div>` +
  `<div class="walkme-custom-balloon-content">There is something new here.</div><div class="walkme-custom-balloon-buttons-area">` +
  `<button type="button" class="walkme-custom-balloon-button walkme-action">${escape(words)}</button></div></div></div>`;

/** Other extensions keep Autotask pages in hidden background frames. */
export const hiddenFrames = () =>
  `<div class="at-tabs-viewport"><iframe class="at-tab-frame" src="${PATHS.preferences}" style="width:0;height:0;border:0"></iframe>` +
  `<iframe class="at-tab-frame" src="${PATHS.preferences}" style="display:none"></iframe></div>`;

/** A copy of the profile menu that stays hidden. */
export const hiddenProfileMenu = (words) =>
  `<div class="ContextOverlayContainer" id="${freshId()}"><div class="ContextOverlay">${button(words.preferences)}</div></div>` +
  `<div style="display:none"><ul role="menu" class="list-none"><li role="menuitem" tabindex="-1"><span>${escape(words.preferences)}</span></li></ul></div>` +
  `<div style="visibility:hidden;position:fixed;top:60px;right:8px"><ul role="menu" class="list-none"><li role="menuitem"><span>${escape(words.preferences)}</span></li></ul></div>`;

/** The words of controls in a menu that never opens, and in a heap that is never shown. */
export const hiddenCopy = (names) =>
  `${hiddenMenu(names)}<div style="display:none">${names.map((name) => button(name)).join('')}</div>`;

/** A copy of the left navigation that stays hidden. */
export const hiddenNavigation = () =>
  `<div style="visibility:hidden;position:fixed;top:60px;left:0"><ul role="menu" class="list-none"><li role="menuitem" tabindex="-1"><span class="fa-gear"></span><span>Admin</span></li></ul></div>`;

const entry = (name) => `<a href="#" tabindex="0">${escape(name)}</a>`;

/** Favourites and what is open, without the marks of data: any of them may bear the words of a control. */
export const records = (names) =>
  `<div class="Strip">${names.map((name) => `<span class="Open">${entry(name)} <button type="button" title="Close">×</button></span>`).join('')}</div>` +
  `<div class="Favorites"><h3>My Favorites</h3><ul>${names.map((name) => `<li>${entry(name)}</li>`).join('')}</ul></div>`;
