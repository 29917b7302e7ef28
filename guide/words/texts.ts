/** The texts of one language by their keys, values still open: `$1`. */
export type Texts = Readonly<Record<string, string>>;

/** The text with `$1` to `$9` replaced by the values, in order, as the browser does it; one that isn't there is blank. */
export function fillIn(text: string, values: readonly string[]): string {
  return text.replace(/\$([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
}

/** The texts in a file of `public/_locales`. Throws where it is none. */
export function readTexts(file: string): Texts {
  const catalogue = JSON.parse(file) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
}
