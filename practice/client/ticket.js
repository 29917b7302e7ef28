import './legacy.js';
import { announce } from './form.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { hold } from './live.js';
import { variant } from './page.js';
import { onPress } from './press.js';
import { openPage } from './windows.js';
import { PATHS, ticketAddress } from '../markup/paths.mjs';
import { wordsOf } from '../markup/words.mjs';

const id = new URLSearchParams(location.search).get('ticketId');
const words = wordsOf(variant);
const to = (path) => (id === null ? path : ticketAddress(path, id));

await arrived();
onPress(buttonNamed(document.querySelector('.PageHeadingContainer'), words.edit), () =>
  location.assign(to(PATHS.ticketEdit)),
);
// Never one of a trap's hidden copies, which stand after the page.
const page = document.querySelector('.PageContentContainer');
const noteButton = buttonNamed(page, words.newNote) ?? page.querySelector('.Button.ButtonIcon.Note');
onPress(noteButton, () => openPage(to(PATHS.noteNew)));
const note = document.querySelector('.QuickNote textarea');
onPress(buttonNamed(document, words.save), () => {
  if (note.value.trim() === '') return;
  note.value = '';
  announce('The note has been saved.');
});
onPress(buttonNamed(document, words.cancel), () => {
  note.value = '';
});
const tabs = [...document.querySelectorAll('.ActivityTabShell > .TabBar > a')].map(hold);
for (const { current } of tabs)
  onPress(current, (pressed) =>
    tabs.forEach(({ current: tab }, index) => {
      tab.classList.toggle('SelectedState', tab === pressed);
      tab.classList.toggle('NormalState', tab !== pressed);
      document.querySelectorAll('.ActivityTabShell > .TabContent')[index].hidden = tab !== pressed;
    }),
  );
document
  .querySelectorAll('.PanelTabs > a')
  .forEach((tab, index) =>
    onPress(tab, () =>
      document.querySelector('.EntityColumns').classList.toggle(['ShowsDetails', 'ShowsInsights'][index]),
    ),
  );
