// Admin's page as it was in 2018, all of its sections closed at first: docs/AUTOTASK.md 5.2.
import { escape, freshId } from './controls.mjs';

const entry = (name) =>
  `<div class="PageNavigationLink"><a class="Button ButtonIcon Link NormalState" id="${freshId()}" tabindex="0"><span class="Text">${escape(name)}</span></a></div>`;

const links = (names) => `<div class="PageNavigationLinkColumn">${names.map(entry).join('')}</div>`;

export const LOOK_OF_2018 = {
  links,
  group: (name, names) =>
    `<div class="PageNavigationLinkGroup"><div class="Heading"><div class="Text">${escape(name)}</div></div>${links(names)}</div>`,
  part: (name, content) =>
    `<div class="Normal Section Collapsed" id="${freshId()}"><div class="Heading" tabindex="0"><div class="Toggle Expand"><div class="Vertical"></div><div class="Horizontal"></div></div>` +
    `<span class="Text">${escape(name)}</span></div><div class="Content"><div class="Large Column">${content}</div></div></div>`,
};
