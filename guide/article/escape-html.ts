const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that can't begin or end an element or an attribute. */
export const escapeHtml = (words: string): string =>
  words.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

/** A link; addresses other than https give the text alone. */
export const linkHtml = (words: string, url: string): string =>
  url.startsWith('https://')
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(words)}</a>`
    : escapeHtml(words);
