import type { ImportedArticle } from '../article-import/imported-article';
import type { Condition } from '../procedure/condition-schema';
import type { Procedure } from '../procedure/procedure';
import type { Work } from './draft';
import { draftFromArticle } from './draft-from-article';
import { addPage, setPage } from './edit-page';
import { setStep } from './edit-steps';
import { withControl, withPage } from './edit-target';
import type { NewDraft } from './new-draft';
import type { Taken } from './new-id';

/** Longer paths are no pages of Autotask's. */
const LONGEST_PATH = 300;
/** What a recording tells: the steps by their indexes. */
interface Recorded {
  article: ImportedArticle;
  waits: ({ step: number } & Wait)[];
  pages: { step: number; path: string }[];
}

/** What has come into sight after a step, gone or been checked. */
interface Wait {
  name: string;
  is: 'visible' | 'gone' | 'checked';
}

const GROUND = { source: 'article', certainty: 'documented' } as const;

/**
 * A draft made of a recording by Chrome's DevTools: its steps, the pages that it goes to for them, and what it waits for after
 * each as when that is done.
 */
export function draftFromDevtools(
  { article, waits, pages }: Recorded,
  library: readonly Procedure[],
  taken: Taken,
): NewDraft {
  const { work: bare } = draftFromArticle(article, library, taken);
  const ids = bare.procedure.steps.map(({ id }) => id);
  const start: Work = { procedure: bare.procedure };
  const onPages = pages.reduce((work, { step, path }) => goToPage(work, ids[step], path, library), start);
  const work = waits.reduce((made, { step, ...wait }) => waitFor(made, ids[step], wait), onPages);
  return { origin: { how: 'blank' }, work };
}

/** The step happens on this page, and the guide may open it: one that a guide knows by its path, else a new one. */
function goToPage(work: Work, step: string | undefined, path: string, library: readonly Procedure[]): Work {
  if (step === undefined || path.length > LONGEST_PATH) return work;
  const isHere = ({ paths }: Procedure['pages'][string]) => paths.includes(path.toLowerCase());
  const known = [work.procedure, ...library]
    .flatMap((guide) => Object.entries(guide.pages))
    .find(([, page]) => isHere(page));
  if (known) return setStep(withPage(work, ...known), step, { page: known[0], goTo: known[0] });
  const { work: made, id } = addPage(
    work,
    nameOf(path),
    new Set(library.flatMap((guide) => Object.keys(guide.pages))),
  );
  const open = setPage(made, id, { paths: [path.toLowerCase()], open: path });
  return setStep(open, step, { page: id, goTo: id });
}

/** "/Mvc/Contracts/Search.mvc" is called "Contracts Search" until the writer names it. */
const nameOf = (path: string): string =>
  path
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((part) => part !== '' && part.toLowerCase() !== 'mvc')
    .slice(-2)
    .join(' ') || path;

function waitFor(work: Work, step: string | undefined, { name, is }: Wait): Work {
  const done = work.procedure.steps.find(({ id }) => id === step)?.done;
  // What was out of sight from the start proves nothing by itself.
  if (step === undefined || (is === 'gone' && done === undefined)) return work;
  const { work: made, id } = withControl(work, name, is === 'checked' ? 'checkbox' : 'text', GROUND);
  const seen: Condition =
    is === 'checked' ? { checked: id } : is === 'gone' ? { not: { visible: id } } : { visible: id };
  const before = done === undefined ? [] : 'all' in done ? done.all : [done];
  // That something was pressed says less than what it has brought about.
  const others = before.filter((each) => is === 'gone' || !('pressed' in each || 'any' in each));
  const all = [...others, seen];
  return setStep(made, step, { done: all.length > 1 ? { all } : seen });
}
