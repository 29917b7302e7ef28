import { fillIn, type Texts } from '@/guide/words/texts';

let chosen: Texts | undefined;

/** From now on this script speaks by these texts; undefined: in the language that the browser chooses. */
export function chooseTexts(texts: Texts | undefined): void {
  chosen = texts;
}

/** The text of a key in the language that was chosen; undefined: the browser's own text is meant. */
export function queryChosenText(key: string, values: readonly string[]): string | undefined {
  const text = chosen?.[key];
  return text === undefined ? undefined : fillIn(text, values);
}
