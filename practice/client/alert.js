import { churn } from './churn.js';
import { htmlOf, variant } from './page.js';
import { onPress } from './press.js';
import { alertHtml } from '../markup/dialog.mjs';

const parts = () => document.querySelectorAll('#AlertDialog, #BackgroundOverlay');

/** Asks, in an alert of this page or of the browser; calls `onYes` when the answer is OK. */
export function ask(title, message, onYes) {
  if (variant.alerts === '1') {
    if (confirm(message)) onYes();
    return;
  }
  const close = () => parts().forEach((part) => part.remove());
  const dialog = htmlOf(alertHtml(title, message));
  document.body.append(htmlOf('<div id="BackgroundOverlay" class="Active"></div>'), dialog);
  const [okay, cancel] = dialog.querySelectorAll('.Button2');
  onPress(okay, () => {
    close();
    onYes();
  });
  for (const control of [cancel, dialog.querySelector('.DialogTitleBarIcon.Close')]) onPress(control, close);
}

churn(variant, () => document.querySelectorAll('#AlertDialog'));
