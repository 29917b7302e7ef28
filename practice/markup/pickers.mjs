// Fields that choose from a list: docs/AUTOTASK.md 4.6. Shared by server and browser.
import { editor, escape, freshId } from './controls.mjs';
import { templateGroups } from './templates.mjs';
import { wordsOf } from './words.mjs';

const typingBox = (placeholder = '') =>
  `<input type="text" autocomplete="off" spellcheck="false"${placeholder && ` placeholder="${escape(placeholder)}"`}>`;
const typing = typingBox();

const itemSelectorBox = (value, placeholder) =>
  `<div class="SingleItemSelector2" id="${freshId()}"><div class="ContentContainer">${typingBox(placeholder)}<div class="SelectionDisplay"><div class="Item"><div class="Text">` +
  `<span>${escape(value)}</span></div></div></div><div class="Triangle"></div></div></div>`;

export const itemSelector = (text, value) => editor(text, itemSelectorBox(value));

/**
 * The box for speed codes and form templates, with its list in the document while that is closed: docs/AUTOTASK.md 4.7. That it
 * may be known by a placeholder only, or by other words, is a guess.
 */
export const templateSelector = (variant, templates) => {
  const { templateBox, otherTemplateBox } = wordsOf(variant);
  const text = { text: templateBox, placeholder: '', other: otherTemplateBox }[variant.template];
  const box = itemSelectorBox(text, variant.template === 'placeholder' ? templateBox : undefined);
  const list = itemsHtml(templateGroups(templates), undefined);
  return `<div class="FormTemplateSelector">${box}<div class="ContextOverlayContainer"><div class="ContextOverlay">${list}</div></div></div>`;
};

export const chipHtml = (text) =>
  `<div class="Chip"><div class="Text">${escape(text)}</div><div class="Remove" title="Remove" tabindex="0"></div></div>`;

export const dataSelector = (text, value, { required = false } = {}) =>
  editor(
    text,
    `<div class="SingleDataSelector2" id="${freshId()}"><div class="ContentContainer"><div class="ChipList">${value ? chipHtml(value) : ''}</div>` +
      `<div class="SearchBox">${typing}</div></div><div class="Button2 EditorButton2 IconOnly2 NormalBackground" id="${freshId()}" tabindex="0">` +
      `<div class="Icon2"><div class="StandardButtonIcon Search"></div></div></div></div>`,
    { required },
  );

const overlay = (classes, content) =>
  `<div class="ContextOverlayContainer Active" id="${freshId()}"><div class="ContextOverlay ${classes} Active">${content}</div></div>`;

const groupHeader = (name) =>
  `<div class="GroupHeader" data-item-type="GroupHeader"><div class="Text">${escape(name)}</div></div>`;

const item = (name, selected) =>
  `<div class="Item" data-item-type="SingleText" data-is-selected="${name === selected}" tabindex="-1"><div class="Text"><span>${escape(name)}</span></div></div>`;

/** `groups`: [heading or nothing, names]. */
const itemsHtml = (groups, selected) =>
  groups
    .map(
      ([heading, names]) =>
        (heading ? groupHeader(heading) : '') + names.map((name) => item(name, selected)).join(''),
    )
    .join('');

export const itemListHtml = (groups, selected) =>
  overlay('SingleItemSelectorDropDownOverlay', `<div class="ItemList">${itemsHtml(groups, selected)}</div>`);

/** `found`: what has a name and a note that tells it from others of that name, or doesn't. */
export const dataListHtml = (found) =>
  overlay(
    'SingleDataSelectorAutoCompleteOverlay',
    `<div class="ItemSet">${found
      .map(
        ({ name, note }) =>
          `<div class="Item" tabindex="-1"><div class="Text">${escape(name)}</div><div class="Note">${escape(note)}</div></div>`,
      )
      .join('')}</div>`,
  );
