import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import spanish from '@/public/_locales/es/messages.json';
import type { Language } from '@/guide/words/language';
import type { Texts } from '@/guide/words/texts';
import { chooseTexts } from '@/platform/chosen-texts';

const catalogues: Record<Language, Record<string, { message: string }>> = {
  en: english,
  de: german,
  es: spanish,
};

/** All texts of a language, those of the worker and those of the pages. */
export const allTextsOf = (language: Language): Texts =>
  Object.fromEntries(Object.entries(catalogues[language]).map(([key, { message }]) => [key, message]));

/** All that runs in this test speaks this language, as a page and the worker do; undefined: English, as the browser's own. */
export const speak = (language: Language | undefined): void => chooseTexts(language && allTextsOf(language));
