import { browser } from 'wxt/browser';
import { setCatalogue } from '@/guide/words/say';
import { queryChosenText } from './chosen-texts';

// Imported first by every script that speaks, for this effect: texts come in the language that the person has chosen,
// else in the one that the browser chooses.
setCatalogue((key, values) => {
  const chosen = queryChosenText(key, values);
  if (chosen !== undefined) return chosen;
  try {
    return browser.i18n.getMessage(key as never, values);
  } catch {
    // This script has outlived its extension, and is about to go.
    return '';
  }
});
