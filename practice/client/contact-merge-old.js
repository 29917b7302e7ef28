// Contact Merge of 2018, and Account Merge: every choice is made in a window of its own, and loads the page anew.
import { announce, refuse } from './form.js';
import { onPress } from './press.js';
import { openWindow } from './windows.js';
import { PATHS } from '../markup/paths.mjs';

const chosen = new URLSearchParams(location.search);

/** What is merged here. */
const merged = /OrganizationMerge/i.test(location.pathname) ? 'account' : 'contact';

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
  const needsAccount = field !== 'account' && document.querySelector('[data-field="account"]') !== null;
  if (needsAccount && !chosen.has('account')) return refuse('Choose the account first.');
  const of = merged === 'contact' ? '' : '&of=organizations';
  openWindow(`${PATHS.contactMerge}/Picker?field=${field}${of}`, { width: 600, height: 800 });
}

function merge() {
  const [source, destination] = ['source', 'destination'].map((field) => chosen.get(field));
  if (!source) return refuse(`Choose a source ${merged}.`);
  if (!destination) return refuse(`Choose a destination ${merged}.`);
  if (source === destination) return refuse(`The two ${merged}s are the same.`);
  // That Contact Merge asks so, too, is a guess: of Account Merge it is known.
  if (!confirm(`Merge the source ${merged} into the destination ${merged}?`)) return;
  announce(`The ${merged}s have been merged.`);
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
