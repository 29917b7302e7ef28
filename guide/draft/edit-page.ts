import type { Page } from '../procedure/procedure';
import type { Work } from './draft';
import { withOffice } from './edit-steps';
import { freshId, type Taken } from './new-id';
import { withoutBlanks } from './without-blanks';

/** One more page of Autotask, of which only the name is known yet; `id` is that of the page. */
export function addPage(work: Work, name: string, taken: Taken): { work: Work; id: string } {
  const from = withOffice(work);
  const { pages } = from.procedure;
  const id = freshId(name, 'page', { has: (each) => taken.has(each) || pages[each] !== undefined });
  const page: Page = { name, paths: [], source: 'office', certainty: 'documented' };
  return { work: { ...from, procedure: { ...from.procedure, pages: { ...pages, [id]: page } } }, id };
}

/** Changes keys of a page, wherever it is used; a key that becomes undefined goes. The same work where there is none. */
export function setPage(
  work: Work,
  id: string,
  changes: { [K in 'name' | 'paths' | 'labels' | 'open']?: Page[K] | undefined },
): Work {
  const before = work.procedure.pages[id];
  if (!before) return work;
  const page = withoutBlanks<Page>({ ...before, ...changes });
  return { ...work, procedure: { ...work.procedure, pages: { ...work.procedure.pages, [id]: page } } };
}

/**
 * The path of a page as a file has it, out of what somebody pastes: of a whole address what comes after the server, without
 * what may name a record. "https://ww5.autotask.net/Mvc/CRM/Search.mvc?id=5" becomes "/Mvc/CRM/Search.mvc".
 */
export function pathOf(text: string): string {
  const bare = text.replace(/[?#].*$/s, '').trim();
  return bare.replace(/^https?:\/\/[^/]*(?=\/)/i, '');
}
