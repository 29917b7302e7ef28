import './legacy.js';
import { arrived } from './late.js';
import { variant } from './page.js';
import { onPress } from './press.js';
import { preferencesPath } from '../markup/paths.mjs';

await arrived();
const [, preferences] = document.querySelectorAll('.TabBar > *');
if (preferences) {
  onPress(preferences, () => {
    const target = variant.prefs === 'top' ? window.top : window;
    target.location.assign(preferencesPath(variant));
  });
}
