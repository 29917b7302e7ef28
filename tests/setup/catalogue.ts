import catalogue from '@/public/_locales/en/messages.json';
import { setCatalogue } from '@/guide/words/say';

const texts: Record<string, { message: string }> = catalogue;

/** The English texts, read as the browser reads them. */
setCatalogue((key, values) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? ''),
);
