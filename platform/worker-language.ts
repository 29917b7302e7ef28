import german from '@/public/_locales/de/messages.json?texts=worker';
import english from '@/public/_locales/en/messages.json?texts=worker';
import spanish from '@/public/_locales/es/messages.json?texts=worker';
import type { Language } from '@/guide/words/language';
import type { Texts } from '@/guide/words/texts';
import { chooseTexts } from './chosen-texts';

/**
 * The worker has what it says in every language in it, as text that is only read when it is asked for: it may load nothing
 * later, and scripts in pages get their texts from it.
 */
const files: Record<Language, string> = { en: english, de: german, es: spanish };
const read = new Map<Language, Texts>();
let spoken: Language | undefined;

/** The texts of a language, without those that only stand on the extension's own pages. Read when they are first asked for. */
export function textsOf(language: Language): Texts {
  const texts = read.get(language) ?? (JSON.parse(files[language]) as Texts);
  read.set(language, texts);
  return texts;
}

/** The worker speaks this language from now on; undefined: the browser's own. */
export function speak(language: Language | undefined): void {
  if (language === spoken) return;
  spoken = language;
  chooseTexts(language && textsOf(language));
}
