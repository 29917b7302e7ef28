/** Everything that means something to CommonMark or GitHub's tables, wherever it stands in a line. */
const MARKS = /[\\`*_{}[\]<>#|~&$@!]/g;
/** What makes a list, a rule or a heading at the start of a line. */
const OPENS = /^(?:[-+=]|\d+(?=[.)]))/;

/** A text that Markdown shows as it is: one line, with nothing in it that could begin or end anything. */
export function escapeMarkdown(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(MARKS, '\\$&')
    // Addresses that GitHub would make links of by itself.
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
  return line.replace(OPENS, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A link; addresses other than https give the text alone. */
export function linkMarkdown(text: string, url: string): string {
  return url.startsWith('https://')
    ? `[${escapeMarkdown(text)}](${escapeAddress(url)})`
    : escapeMarkdown(text);
}

/** One row of a table. */
export function rowMarkdown(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

function escapeAddress(url: string): string {
  return url.replaceAll(/[^\w\-.~:/?#@!$&'*+,=%]/gu, (char) =>
    /[()]/.test(char) ? `%${char.charCodeAt(0).toString(16)}` : encodeURIComponent(char.toWellFormed()),
  );
}
