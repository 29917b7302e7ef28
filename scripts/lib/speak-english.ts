import catalogue from '@/public/_locales/en/messages.json';
import { setCatalogue } from '@/guide/words/say';

const texts: Record<string, { message: string }> = catalogue;

/** Gives the rooms the English texts, for scripts: a browser has its own. */
export function speakEnglish(): void {
  setCatalogue((key, values) => {
    if (key === '@@ui_locale') return 'en_US';
    return (texts[key]?.message ?? key).replace(
      /\$(\d)/g,
      (_, digit: string) => values[Number(digit) - 1] ?? '',
    );
  });
}
