import type { Procedure } from '../procedure/procedure';
import { listNews, takeOver, takeShared } from './newer-version';

/** What somebody doesn't want of another version of a guide. */
export interface LeftParts {
  /** Steps, by id. */
  steps: ReadonlySet<string>;
  /** All that isn't a step: title, tables, related guides, controls that several steps use. */
  rest: boolean;
}

/** Texts of two files can only stand in one when both are in the same language. */
export const canChooseParts = (before: Procedure, after: Procedure): boolean =>
  (before.language ?? 'en') === (after.language ?? 'en');

/**
 * The guide in use with the parts of another version of it that are wanted. Where nothing is left out, that version as it
 * is. The result is a file like any other, and has to be checked like one.
 */
export function takeParts(before: Procedure, after: Procedure, left: LeftParts): Procedure {
  if (left.steps.size === 0 && !left.rest) return after;
  const { steps } = listNews(before, after, before);
  const start = left.rest ? before : takeRest(before, after);
  const { procedure } = steps
    .filter(({ id }) => !left.steps.has(id))
    .reduce((work, { id }) => takeOver(work, after, id), { procedure: start });
  return { ...procedure, format: before.format > after.format ? before.format : after.format };
}

function takeRest(before: Procedure, after: Procedure): Procedure {
  const { procedure } = takeShared({ procedure: before }, before, after);
  const { steps, targets, pages, states } = procedure;
  return {
    ...after,
    steps,
    targets,
    pages,
    ...(states && { states }),
    ...(before.words && { words: { ...before.words, ...after.words } }),
    sources: { ...before.sources, ...after.sources },
  };
}
