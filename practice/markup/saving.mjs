// The buttons that save a new ticket or a note, and one that is changed: docs/AUTOTASK.md 4.7, 8.15.
import { button, dropDown, freshId } from './controls.mjs';

/** Named by its picture alone. */
const saveByPicture = () =>
  `<div class="Button2 ButtonIcon2 IconOnly2 NormalBackground" id="${freshId()}" tabindex="0"><div class="Icon2"><div class="StandardButtonIcon Save"></div></div></div>`;

/** `how`: a choice of "saving"; `more`: other ways to save, in a menu. */
export function waysToSave(how, words, more = []) {
  const others = [button(words.saveAndClose), button(words.cancel)];
  if (how === 'close') return others;
  if (how === 'menu') return [...others, dropDown('Save & …', [words.save, ...more])];
  const save = how === 'icon' ? saveByPicture() : button(words.save);
  return [save, ...others, ...(more.length > 0 ? [dropDown('Save & …', more)] : [])];
}

/** The words of these buttons: with no Save on the page, nothing hidden is called so either. */
export const wordsToSave = (how, { save, saveAndClose }) =>
  how === 'close' ? [saveAndClose] : [save, saveAndClose];
