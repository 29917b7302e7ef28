import './legacy.js';
import { openCodeOptions } from './code-options-place.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { onPress } from './press.js';
import { wordsOf } from '../markup/words.mjs';

await arrived();
const button = buttonNamed(document, wordsOf(variant).codeOptions);
if (button) onPress(button, () => openCodeOptions());
