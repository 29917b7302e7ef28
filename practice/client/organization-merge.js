import './legacy.js';
import { announce, complain, editorNamed } from './form.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { wireDataSelector } from './pickers.js';
import { onPress } from './press.js';
import { closeWindow } from './windows.js';
import { organizations } from '../markup/contacts.mjs';
import { mergeFields, wordsOf } from '../markup/words.mjs';

const names = mergeFields(variant, wordsOf(variant));

await arrived();
const fields = names.map((name) =>
  wireDataSelector(editorNamed(name).querySelector('.SingleDataSelector2'), () =>
    organizations(variant).map((each) => ({ name: each, note: '' })),
  ),
);

onPress(buttonNamed(document, 'Merge'), () => {
  const [source, destination] = fields.map((field) => field.chosen()?.name);
  if (!source || !destination) return complain(`Choose ${names.join(' and ')}.`, names);
  complain('', names);
  if (!confirm(`Merge ${source} into ${destination}?`)) return;
  announce('They have been merged.');
  for (const field of fields) field.lock();
  buttonNamed(document, 'Merge').classList.add('Disabled2');
});
onPress(buttonNamed(document, 'Cancel'), () => closeWindow());
