import { isFrontPage, type LibraryEntry } from './library';
import type { Procedure } from '../procedure/procedure';

/** The KB's front page as the procedures give it, where an article's own address is not known. */
export function queryKbFrontPage(entries: readonly LibraryEntry[]): string | undefined {
  // As written: the entries' own addresses already follow the settings.
  const written = entries.map(({ file }) => file as Procedure);
  return written
    .flatMap(({ article, related }) => [article.url, ...related.map(({ url }) => url)])
    .find(isFrontPage);
}
