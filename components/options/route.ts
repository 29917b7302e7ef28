/** The pages of the options tab, by the part of the address after `#`. */
export type Route =
  { page: 'content' } | { page: 'kb-check' } | { page: 'settings' } | { page: 'article'; id: string };

/** The page that an address asks for; what is not known leads to the list of procedures. */
export function parseRoute(hash: string): Route {
  const [page, id] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'article' && id) return { page, id };
  if (page === 'kb-check' || page === 'settings') return { page };
  return { page: 'content' };
}

export const routes = {
  content: '#/content',
  kbCheck: '#/kb-check',
  settings: '#/settings',
  article: (id: string) => `#/article/${id}`,
} as const;
