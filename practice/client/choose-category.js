import './legacy.js';
import { arrived } from './late.js';
import { onPress } from './press.js';
import { CATEGORIES } from '../markup/categories.mjs';
import { PATHS } from '../markup/paths.mjs';

await arrived();
for (const control of document.querySelectorAll('.CategorySquare, .LinkButton2')) {
  onPress(control, (now) => {
    const name = now.querySelector('.Text2').textContent;
    const { id } = CATEGORIES.find((category) => category.name === name);
    location.assign(`${PATHS.ticketNew}?categoryId=${id}`);
  });
}
