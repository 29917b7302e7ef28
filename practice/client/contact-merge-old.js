// Contact Merge of 2018: every choice is made in a window of its own, and loads the page anew.
import { announce, refuse } from './form.js';
import { onPress } from './press.js';
import { openWindow } from './windows.js';

const chosen = new URLSearchParams(location.search);

const CHOICE = 'practice-contact-merge';

/** Told by way of the storage: the page that opened this window may be unknown to it by now. */
function choose(field, name) {
  localStorage.setItem(CHOICE, JSON.stringify({ field, name, at: Date.now() }));
  window.close();
}

/** A choice loads the page anew. */
function take({ key, newValue }) {
  if (key !== CHOICE || newValue === null) return;
  const { field, name } = JSON.parse(newValue);
  const address = new URL(location.href);
  address.searchParams.set(field, name);
  location.assign(address);
}

function openPicker(field) {
  if (field !== 'account' && !chosen.has('account')) return refuse('Choose the account first.');
  openWindow(`${location.pathname}/Picker?field=${field}`, { width: 600, height: 800 });
}

function merge() {
  const [source, destination] = ['source', 'destination'].map((field) => chosen.get(field));
  if (!source) return refuse('Choose a source contact.');
  if (!destination) return refuse('Choose a destination contact.');
  if (source === destination) return refuse('The two contacts are the same.');
  // That this one asks so, too, is a guess: of Account Merge it is known.
  if (!confirm('Merge the source contact into the destination contact?')) return;
  announce('The contacts have been merged.');
  document.querySelector('.ButtonContainer').remove();
}

for (const input of document.querySelectorAll('input.txtBlack8Class'))
  input.value = chosen.get(input.name) ?? '';
for (const link of document.querySelectorAll('a[data-field]'))
  onPress(link, () => openPicker(link.dataset.field));
for (const link of document.querySelectorAll('a[data-chosen]'))
  onPress(link, () => choose(link.closest('table').dataset.field, link.dataset.chosen));
const button = document.querySelector('.ButtonContainer > .Button');
if (button) {
  onPress(button, merge);
  addEventListener('storage', take);
}
