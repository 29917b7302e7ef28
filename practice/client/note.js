import './legacy.js';
import { askForClosingNote, querySave } from './close-ticket.js';
import { announce, boxNamed, complain, editorNamed, grayOutUntil } from './form.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { wireItemSelector } from './pickers.js';
import { onPress } from './press.js';
import { closeWindow } from './windows.js';
import { PATHS, ticketAddress } from '../markup/paths.mjs';
import { NOTE_TEMPLATES, NOTE_TYPES, speedCode, templateGroups } from '../markup/templates.mjs';
import { wordsOf } from '../markup/words.mjs';

const words = wordsOf(variant);
const REQUIRED = ['Note Title'];

await arrived();
/** Who may see a note follows from its type, unless a field says otherwise. */
const showAudience =
  variant.publish === 'field'
    ? wireItemSelector(editorNamed('Publish To').querySelector('.SingleItemSelector2'), [
        [undefined, [...new Set(NOTE_TYPES.map(({ seenBy }) => seenBy))]],
      ]).show
    : (seenBy) => {
        document.querySelector('.ReadOnlyData .Value').textContent = seenBy;
      };
const audienceOf = (type) => NOTE_TYPES.find(({ name }) => name === type).seenBy;
const types = wireItemSelector(
  editorNamed('Note Type').querySelector('.SingleItemSelector2'),
  [[undefined, NOTE_TYPES.map(({ name }) => name)]],
  (type) => showAudience(audienceOf(type)),
);
wireItemSelector(
  document.querySelector('.FormTemplateSelector > .SingleItemSelector2'),
  templateGroups(NOTE_TEMPLATES),
  (chosen) => {
    const { type, title, text, publishTo } = NOTE_TEMPLATES.find((each) => speedCode(each) === chosen);
    types.show(type);
    showAudience((variant.publish === 'field' && publishTo) || audienceOf(type));
    boxNamed('Note Title').value = title;
    boxNamed('Note Description').value = text;
  },
);

const isFilled = () => boxNamed('Note Title').value.trim() !== '';

function isComplete() {
  const complete = isFilled();
  complain(complete ? '' : 'Fill in Note Title.', REQUIRED);
  return complete;
}

const showTicket = () =>
  location.assign(
    ticketAddress(PATHS.ticket, new URLSearchParams(location.search).get('ticketId') ?? '29001'),
  );

const bar = document.querySelector('.PageHeadingContainer');
const save = querySave(bar, words);
// Where there is a Save, both do what they do on a ticket that is changed: a guess, docs/AUTOTASK.md 8.15.
onPress(buttonNamed(bar, words.saveAndClose), () => {
  if (!isComplete()) return;
  if (save) askForClosingNote(words, showTicket);
  else closeWindow(() => announce('The note has been saved.'));
});
if (save) onPress(save, () => isComplete() && showTicket());
if (save && variant.saving === 'waits') grayOutUntil(save, isFilled);
onPress(buttonNamed(bar, words.cancel), () => closeWindow());
