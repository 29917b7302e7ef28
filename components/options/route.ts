/** The pages of the options tab, by the part of the address after `#`. */
export type Route =
  | { page: 'content' }
  | { page: 'kb-check' }
  | { page: 'settings' }
  | { page: 'policy' }
  | { page: 'privacy' }
  | { page: 'rollout' }
  | { page: 'article'; id: string }
  | WriteRoute;

/** Where guides are written: the list of drafts, an article to begin with, or one draft in one of its views. */
export type WriteRoute = { page: 'write' } & (
  { what: 'list' } | { what: 'from-article' } | { what: 'draft'; id: string; view: View }
);

/** The views of a draft, as they stand in the address. */
export const VIEWS = ['article', 'steps', 'about', 'publish'] as const;
export type View = (typeof VIEWS)[number];

const PLAIN = ['kb-check', 'settings', 'policy', 'privacy', 'rollout'] as const;

/** The page that an address asks for; what is not known leads to the list of procedures. */
export function parseRoute(hash: string): Route {
  const [page, id, part] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'article' && id) return { page, id };
  if (page === 'write') return parseWrite(id, part);
  const plain = PLAIN.find((each) => each === page);
  if (plain) return { page: plain };
  return { page: 'content' };
}

function parseWrite(id: string | undefined, part: string | undefined): Route {
  if (id === 'from-article') return { page: 'write', what: 'from-article' };
  if (!id) return { page: 'write', what: 'list' };
  return { page: 'write', what: 'draft', id, view: VIEWS.find((view) => view === part) ?? 'steps' };
}

export const routes = {
  content: '#/content',
  kbCheck: '#/kb-check',
  settings: '#/settings',
  policy: '#/policy',
  privacy: '#/privacy',
  rollout: '#/rollout',
  article: (id: string) => `#/article/${id}`,
  write: '#/write',
  fromArticle: '#/write/from-article',
  draft: (id: string, view: View) => `#/write/${id}/${view}`,
} as const;
