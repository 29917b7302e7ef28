import type { Procedure } from '../procedure/procedure';
import type { Settings } from '../office/settings';

/** What the address of an article in the KB begins with. */
const FRONT_PAGE = /^https:\/\/[^?#]+?\/kb(?=\/|$)/;

/** The KB's front page: as the office has said, else as the articles' addresses have it. */
export function queryKbAddress(procedures: readonly Procedure[], { kbUrl }: Settings): string | undefined {
  if (kbUrl) return kbUrl;
  const fronts = procedures.flatMap(({ article }) => FRONT_PAGE.exec(article.url) ?? []);
  return fronts[0];
}
