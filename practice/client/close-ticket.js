import { buttonNamed } from './legacy-controls.js';
import { htmlOf } from './page.js';
import { onPress } from './press.js';
import { button, textArea } from '../markup/controls.mjs';
import { dialogHtml } from '../markup/dialog.mjs';

const isCalled = (name) => (button) => button.textContent.trim() === name;

/** Save, wherever it is: among the buttons, in a menu, or as a picture; undefined: there is none. */
export const querySave = (bar, { save }) =>
  buttonNamed(bar, save) ??
  [...bar.querySelectorAll('.ContextOverlay .Button2')].find(isCalled(save)) ??
  bar.querySelector('.Button2:has(.StandardButtonIcon.Save)');

/** What Save & Close leads to on a ticket that exists (docs/AUTOTASK.md 4.7); the dialog's look is a guess. */
export function askForClosingNote(words, onClosed) {
  const dialog = htmlOf(
    dialogHtml(
      'Close Ticket',
      `<div class="ScrollingContainer">${textArea('Closing Note')}<div class="ButtonContainer">${button('OK')}${button(words.cancel)}</div></div>`,
    ),
  );
  document.body.append(dialog);
  const [okay, cancel] = dialog.querySelectorAll('.Button2');
  const close = () => dialog.remove();
  onPress(okay, () => {
    close();
    onClosed();
  });
  for (const control of [cancel, dialog.querySelector('.DialogTitleBarIcon.Close')]) onPress(control, close);
}
