import catalogue from '@/public/_locales/en/messages.json';
import { fillIn } from '@/guide/words/texts';
import { setCatalogue } from '@/guide/words/say';
import { queryChosenText } from '@/platform/chosen-texts';

const texts: Record<string, { message: string }> = catalogue;

/** The English texts, read as an English browser reads them; one that isn't there is a fault. */
setCatalogue((key, values) => {
  const chosen = queryChosenText(key, values);
  if (chosen !== undefined) return chosen;
  // The browser's own, not the catalogue's.
  if (key === '@@ui_locale') return 'en_US';
  const text = texts[key]?.message;
  if (!text) throw new Error(`There is no text for ${key}.`);
  return fillIn(text, values);
});
