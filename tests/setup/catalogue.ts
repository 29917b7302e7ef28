import catalogue from '@/public/_locales/en/messages.json';
import { setCatalogue } from '@/guide/words/say';

const texts: Record<string, { message: string }> = catalogue;

/** The English texts, read as the browser reads them; one that isn't there is a fault. */
setCatalogue((key, values) => {
  // The browser's own, not the catalogue's.
  if (key === '@@ui_locale') return 'en_US';
  const text = texts[key]?.message;
  if (!text) throw new Error(`There is no text for ${key}.`);
  return text.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
});
