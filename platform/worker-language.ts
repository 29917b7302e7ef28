import german from '@/public/_locales/de/messages.json?raw';
import english from '@/public/_locales/en/messages.json?raw';
import spanish from '@/public/_locales/es/messages.json?raw';
import type { Language } from '@/guide/words/language';
import { readTexts, type Texts } from '@/guide/words/texts';
import { chooseTexts } from './chosen-texts';

/** The worker has all catalogues in it: it may load nothing later, and scripts in pages get their texts from it. */
const files: Record<Language, string> = { en: english, de: german, es: spanish };
const read = new Map<Language, Texts>();
let spoken: Language | undefined;

/** The texts of a language. Read when they are first asked for. */
export function textsOf(language: Language): Texts {
  const texts = read.get(language) ?? readTexts(files[language]);
  read.set(language, texts);
  return texts;
}

/** The worker speaks this language from now on; undefined: the browser's own. */
export function speak(language: Language | undefined): void {
  if (language === spoken) return;
  spoken = language;
  chooseTexts(language && textsOf(language));
}
