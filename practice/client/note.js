import './legacy.js';
import { announce, boxNamed, complain, editorNamed } from './form.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { wireItemSelector } from './pickers.js';
import { onPress } from './press.js';
import { closeWindow } from './windows.js';
import { NOTE_TEMPLATES, NOTE_TYPES, speedCode, templateGroups } from '../markup/templates.mjs';
import { wordsOf } from '../markup/words.mjs';

const words = wordsOf(variant);
const REQUIRED = ['Note Title'];

/** Who may see a note follows from its type. */
function showAudience(type) {
  const { seenBy } = NOTE_TYPES.find(({ name }) => name === type);
  document.querySelector('.ReadOnlyData .Value').textContent = seenBy;
}

await arrived();
const types = wireItemSelector(
  editorNamed('Note Type').querySelector('.SingleItemSelector2'),
  [[undefined, NOTE_TYPES.map(({ name }) => name)]],
  showAudience,
);
wireItemSelector(
  document.querySelector('.FormTemplateSelector > .SingleItemSelector2'),
  templateGroups(NOTE_TEMPLATES),
  (chosen) => {
    const { type, title, text } = NOTE_TEMPLATES.find((each) => speedCode(each) === chosen);
    types.show(type);
    showAudience(type);
    boxNamed('Note Title').value = title;
    boxNamed('Note Description').value = text;
  },
);

onPress(buttonNamed(document, words.saveAndClose), () => {
  const complete = boxNamed('Note Title').value.trim() !== '';
  complain(complete ? '' : 'Fill in Note Title.', REQUIRED);
  if (complete) closeWindow(() => announce('The note has been saved.'));
});
onPress(buttonNamed(document, words.cancel), () => closeWindow());
