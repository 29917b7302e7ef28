import { browser } from 'wxt/browser';
import { setCatalogue } from '@/guide/words/say';

// Imported first by every script that speaks, for this effect: texts come in the language that the browser chooses.
setCatalogue((key, values) => {
  try {
    return browser.i18n.getMessage(key as never, values);
  } catch {
    // This script has outlived its extension, and is about to go.
    return '';
  }
});
