import './legacy.js';
import { editorNamed } from './form.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { wireItemSelector } from './pickers.js';
import { onPress } from './press.js';
import { CATEGORIES } from '../markup/categories.mjs';
import { PATHS } from '../markup/paths.mjs';
import { wordsOf } from '../markup/words.mjs';

const words = wordsOf(variant);
let chosen = CATEGORIES[0].name;

function go(name) {
  const { id } = CATEGORIES.find((category) => category.name === name);
  location.assign(`${PATHS.ticketNew}?categoryId=${id}`);
}

await arrived();
for (const square of document.querySelectorAll('.CategorySquare'))
  onPress(square, (now) => go(now.querySelector('.Text2').textContent));
wireItemSelector(
  editorNamed(words.ticketCategory).querySelector('.SingleItemSelector2'),
  [[undefined, CATEGORIES.map(({ name }) => name)]],
  (name) => {
    chosen = name;
  },
);
onPress(buttonNamed(document, 'OK'), () => go(chosen));
onPress(buttonNamed(document, words.skip), () => go(CATEGORIES[0].name));
