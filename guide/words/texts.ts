/** The texts of one language by their keys, values still open: `$1`. */
export type Texts = Readonly<Record<string, string>>;

/** The text with `$1` to `$9` replaced by the values, in order, as the browser does it; one that isn't there is blank. */
export function fillIn(text: string, values: readonly string[]): string {
  return text.replace(/\$([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
}
