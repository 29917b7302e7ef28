import type { Procedure } from '../procedure/procedure';

/** What the address of an article in the KB begins with. */
const FRONT_PAGE = /^https:\/\/[^?#]+?\/kb(?=\/|$)/;

/** Where an article's own address is not known, the files link to the KB's front page. */
export function isFrontPage(url: string): boolean {
  return FRONT_PAGE.exec(url)?.[0] === url.replace(/\/$/, '');
}

/** The KB's front page as the addresses in the procedures have it; undefined where none is an address of a KB. */
export function queryKbFrontPage(
  procedures: readonly Pick<Procedure, 'article' | 'related'>[],
): string | undefined {
  return procedures
    .flatMap(({ article, related }) => [article.url, ...related.map(({ url }) => url)])
    .map((url) => FRONT_PAGE.exec(url)?.[0])
    .find((front) => front !== undefined);
}
