import { wordsOf } from '../markup/words.mjs';
import { documentHtml } from './document.mjs';

/** The code options as a browser window of their own: a guess, docs/AUTOTASK.md 8.6. */
export const codeWindowPage = (variant) =>
  documentHtml(variant, {
    title: wordsOf(variant).codeOptions,
    body: '',
    bodyClass: 'DialogWindow',
    scripts: ['code-window', 'practice-link'],
  });
