import './legacy.js';
import { ask } from './alert.js';
import { announce, complain, editorNamed } from './form.js';
import { arrived, wait } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { wireDataSelector } from './pickers.js';
import { onPress } from './press.js';
import { closeWindow } from './windows.js';
import { contacts } from '../markup/contacts.mjs';

const FIELDS = ['Source Contact', 'Destination Contact'];
const CLOSES_AFTER = 1200;

await arrived();
// Nobody is offered in one field who is chosen in the other.
const fields = FIELDS.map((name, index) =>
  wireDataSelector(editorNamed(name).querySelector('.SingleDataSelector2'), () =>
    contacts(variant).filter(({ id }) => id !== fields[1 - index].chosen()?.id),
  ),
);

function merge() {
  const [source, destination] = fields.map((field) => field.chosen());
  if (!source || !destination) return complain('Choose a source contact and a destination contact.', FIELDS);
  complain('', FIELDS);
  ask(
    'Merge Contacts',
    `${source.name} (${source.note}) will be merged into ${destination.name} (${destination.note}). This can’t be undone.`,
    finish,
  );
}

async function finish() {
  announce('The contacts have been merged.');
  for (const field of fields) field.lock();
  buttonNamed(document, 'Merge').classList.add('Disabled2');
  buttonNamed(document, 'Cancel').querySelector('.Text2').textContent = 'Close';
  if (variant.merged === 'stays') return;
  await wait(CLOSES_AFTER);
  await closeWindow();
}

onPress(buttonNamed(document, 'Merge'), merge);
onPress(buttonNamed(document, 'Cancel'), () => closeWindow());
