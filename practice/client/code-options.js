// The 2FA window at work. Its DOM is a guess: docs/AUTOTASK.md 8.1.
import { churn } from './churn.js';
import { confirmPart } from './code-confirm.js';
import { wait } from './late.js';
import { hold } from './live.js';
import { buttonNamed, wireControls } from './legacy-controls.js';
import { htmlOf, variant } from './page.js';
import { onPress } from './press.js';
import { manualKey, qrPicture } from './qr.js';
import { codeOptionsHtml, dialogHtml, newQrHtml } from '../markup/dialog.mjs';
import { wordsOf } from '../markup/words.mjs';

const words = wordsOf(variant);
const EXPANDS_AFTER = 400;
let email = variant.email === 'none' ? undefined : variant.email === 'on';
const churning = new WeakSet();

/** Fills `element`; `close` is what Save & Close ends with. */
export async function codeOptions(element, close) {
  const container = hold(element);
  const find = (selector) => container.current.querySelector(selector);
  if (variant.late > 0) {
    container.current.innerHTML = '<div class="LoadingIndicator"></div>';
    await wait(Number(variant.late));
  }
  container.current.innerHTML = codeOptionsHtml(variant, words, email);
  wireControls(container.current);
  onPress(buttonNamed(container.current, words.requestQr), async () => {
    find('.Expansion').innerHTML = '<div class="LoadingIndicator"></div>';
    await wait(EXPANDS_AFTER);
    showNewQr(find('.Expansion'));
  });
  const save = buttonNamed(container.current, words.saveAndClose);
  if (!save) return;
  onPress(save, (button) => {
    if (email !== undefined) email = find('.ScrollingContainer > .EditorContainer .Checked') !== null;
    close(button);
  });
}

function showNewQr(expansion) {
  expansion.innerHTML = newQrHtml(variant, words, manualKey());
  expansion.querySelector('.ImageContainer').append(qrPicture(variant.qr, expansion.ownerDocument));
  confirmPart(expansion, words);
}

/** A closed dialog stays in the document, without .Active, until it is opened again. */
function closeDialog(control) {
  const doc = control.ownerDocument;
  control.closest('.Dialog1').classList.remove('Active');
  doc.getElementById('BackgroundOverlay')?.remove();
  doc.defaultView.dispatchEvent(new Event('dialogclosed'));
}

export function codeOptionsDialog(doc) {
  doc.querySelectorAll('body > .Dialog1, #BackgroundOverlay').forEach((old) => old.remove());
  const dialog = htmlOf(dialogHtml(words.codeOptions, ''), doc);
  doc.body.append(htmlOf('<div id="BackgroundOverlay" class="Active"></div>', doc), dialog);
  onPress(dialog.querySelector('.DialogTitleBarIcon.Close'), closeDialog);
  codeOptions(dialog.querySelector('.DialogContentContainer'), closeDialog);
  if (!churning.has(doc))
    churn(variant, () => doc.querySelectorAll('.Dialog1.Active:not(:has(.LoadingIndicator))'), doc);
  churning.add(doc);
}
