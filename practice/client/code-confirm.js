import { buttonNamed } from './legacy-controls.js';
import { onPress } from './press.js';

const block = (control) => control.closest('.Block');
const inputs = (control) => [...block(control).querySelectorAll('input')];

function complain(control, message) {
  const summary = control.closest('.DialogContentContainer').querySelector('.ValidationSummary');
  summary.classList.toggle('Active', message !== '');
  summary.querySelector('.Message').textContent = message;
  block(control)
    .querySelectorAll('.EditorLabelContainer1 .LabelContainer1')
    .forEach((label) => label.classList.toggle('Invalid', message !== ''));
}

/** Any six digits and any password will do. What is typed goes nowhere. */
function validate(button) {
  const [code, password] = inputs(button);
  if (!/^\d{6}$/.test(code.value.trim())) return complain(button, 'The generated code has six digits.');
  if (password.value === '') return complain(button, 'Enter your Autotask password (here: anything).');
  complain(button, '');
  for (const input of inputs(button)) {
    input.disabled = true;
    input.classList.add('Disabled');
  }
  block(button).querySelector('.Checkbox2 .TabIndexHack').classList.add('Disabled');
  button.classList.add('Disabled2');
  button.insertAdjacentHTML(
    'afterend',
    '<div class="MessageBar MessageBarSuccess"><div class="Text">The code is right.</div></div>',
  );
}

/** The fields below a new QR picture, where this Autotask has them. */
export function confirmPart(expansion, words) {
  const button = buttonNamed(expansion, words.validate);
  if (!button) return;
  onPress(button, validate);
  const show = expansion.querySelector('.Checkbox2 > .TabIndexHack');
  const toggle = (control) => {
    const box = block(control).querySelector('.Checkbox2 > .TabIndexHack');
    if (box.classList.contains('Disabled')) return;
    const checked = box.classList.toggle('Checked');
    box.classList.toggle('Unchecked', !checked);
    inputs(control)[0].type = checked ? 'text' : 'password';
  };
  onPress(show, toggle);
  onPress(show.closest('.EditorContainer').querySelector('.LabelContainer1'), toggle);
}
