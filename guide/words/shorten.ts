/** The text to the last word that fits into so many characters, with an ellipsis; itself where it fits. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  // A word without an end is cut within it, but never within a sign.
  return `${cut
    .slice(0, end > most / 2 ? end : undefined)
    .toWellFormed()
    .trimEnd()}…`;
}
