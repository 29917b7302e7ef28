import './legacy.js';
import { announce } from './form.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { onPress } from './press.js';
import { openWindow } from './windows.js';
import { PATHS, ticketAddress } from '../markup/paths.mjs';

const id = new URLSearchParams(location.search).get('ticketId');
const to = (path) => (id === null ? path : ticketAddress(path, id));

await arrived();
onPress(buttonNamed(document, 'Edit'), () => location.assign(to(PATHS.ticketEdit)));
const noteButton = buttonNamed(document, 'New Note') ?? document.querySelector('.Button.ButtonIcon.Note');
onPress(noteButton, () => openWindow(to(PATHS.noteNew)));
onPress(buttonNamed(document, 'Save'), () => {
  const note = document.querySelector('.QuickNote textarea');
  if (note.value.trim() === '') return;
  note.value = '';
  announce('The note has been saved.');
});
