// What the forms of the old kind have in common: docs/AUTOTASK.md 4.6.
import { hold } from './live.js';
import { variant } from './page.js';

const nameOf = (editor) => editor.querySelector('.EditorLabelContainer1 .PrimaryText')?.textContent;

/** The field below a label. */
export const editorNamed = (name) =>
  [...document.querySelectorAll('.EditorContainer.Vertical')].find((editor) => nameOf(editor) === name);

/** The text box below a label. */
export const boxNamed = (name) => editorNamed(name)?.querySelector('input, textarea');

/** Says in a small window of the browser's own what is wrong, where old pages do that: docs/AUTOTASK.md 3.2. */
function saysNatively(message) {
  if (variant.alerts !== '1' || message === '') return false;
  alert(message);
  return true;
}

/** Shows a complaint above the form and marks these fields; an empty message takes all of it back. */
export function complain(message, names) {
  if (saysNatively(message)) return;
  const summary = document.querySelector('.ValidationSummary');
  summary.classList.toggle('Active', message !== '');
  summary.querySelector('.Message').textContent = message;
  for (const name of names)
    editorNamed(name)
      .querySelector('.LabelContainer1')
      .classList.toggle('Invalid', message !== '');
}

/** Says that something can't be done, above a form without a place for complaints. */
export function refuse(message) {
  if (!saysNatively(message)) announce(message);
}

/** Says above the form that something was done. */
export function announce(message) {
  const bar = document.querySelector('.MessageBarContainer');
  bar.innerHTML = '<div class="MessageBar MessageBarSuccess"><div class="Text"></div></div>';
  bar.querySelector('.Text').textContent = message;
}

/** Keeps a button grayed out until the form is as it has to be. */
export function grayOutUntil(button, isReady) {
  const held = hold(button);
  const wait = () => held.current.classList.toggle('Disabled2', !isReady());
  wait();
  // Before anything keeps the event to itself, and looked at after all of them.
  for (const type of ['input', 'click']) document.addEventListener(type, () => setTimeout(wait), true);
}
