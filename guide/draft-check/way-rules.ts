import { say } from '../words/say';
import { queryIrreversibleWord } from '../procedure/irreversible';
import type { Procedure, Step } from '../procedure/procedure';
import { listFacts } from './conditions';
import { nameOfStep, targetsOf, withStep } from './edit';
import type { CheckedDraft, Finding } from './finding';
import { withoutPage } from './without-page';

/** A step on a page to which nothing before it leads. */
export function findNoWayIn({ procedure }: CheckedDraft): Finding[] {
  const findings: Finding[] = [];
  const reached = new Set<string>();
  let isAnywhere = false;
  for (const step of procedure.steps) {
    const needed = pageNeeded(procedure, step);
    if (step.goTo) reached.add(step.goTo);
    const page = needed === undefined ? undefined : procedure.pages[needed];
    if (needed !== undefined && page && !isAnywhere && !reached.has(needed)) {
      findings.push({
        rule: 'way-in',
        level: 'error',
        step: step.id,
        page: needed,
        what: say('lintNoWayIn', nameOfStep(step), page.name),
        // Only its writer knows the address that opens it.
        remedy: say(page.open === undefined ? 'lintNoWayInAddress' : 'lintNoWayInDo'),
        ...(page.open !== undefined && {
          mend: {
            label: say('lintNoWayInMend'),
            apply: (draft) => withStep(draft, step.id, (each) => ({ ...each, goTo: needed })),
          },
        }),
      });
      // Told once; the steps after it are on the same page.
      reached.add(needed);
    }
    for (const id of pagesAfter(procedure, step)) reached.add(id);
    // Whoever does something by hand may be anywhere after it.
    isAnywhere ||= step.done === undefined;
  }
  return findings;
}

/** A page that nobody could recognize: no address, and fewer than two signs. Told at the first step that needs it. */
export function findUnknownPages({ procedure }: CheckedDraft): Finding[] {
  const told = new Set<string>();
  return procedure.steps.flatMap((step) =>
    [...new Set([...pagesOf(procedure, step), ...pagesAfter(procedure, step)])].flatMap((id): Finding[] => {
      const page = procedure.pages[id];
      const isWritten = (text: string) => text.trim() !== '';
      if (!page || told.has(id) || page.paths.some(isWritten)) return [];
      if ((page.labels?.filter(isWritten).length ?? 0) >= 2) return [];
      told.add(id);
      const [what, remedy] = [say('lintUnknownPage', page.name), say('lintUnknownPageDo')];
      const mend = {
        label: say('lintUnknownPageMend'),
        apply: (draft: Procedure) => withoutPage(draft, id),
      };
      return [{ rule: 'page-unknown', level: 'error', step: step.id, page: id, what, remedy, mend }];
    }),
  );
}

const pagesOf = (procedure: Procedure, step: Step): string[] =>
  [step.page, step.goTo, ...targetsOf(procedure, step).map(([, { page }]) => page)].flatMap((id) => id ?? []);

/** The page on which whoever follows the guide is at this step, as far as the steps before tell; undefined: nobody knows. */
export function pageAt(procedure: Procedure, step: Step): string | undefined {
  const at = procedure.steps.indexOf(step);
  const before = procedure.steps.slice(0, at);
  const reached = before.flatMap((each) => [
    ...pagesOf(procedure, each).slice(-1),
    ...pagesAfter(procedure, each),
  ]);
  return reached.findLast((id) => procedure.pages[id] !== undefined);
}

/** The page without which a step can't be done: its own, or that of all its controls. */
function pageNeeded(procedure: Procedure, step: Step): string | undefined {
  if (step.page !== undefined) return step.page;
  const pages = targetsOf(procedure, step).map(([, { page }]) => page);
  return pages.length > 0 && pages.every((page) => page === pages[0]) ? pages[0] : undefined;
}

/** The pages that show that a step is done, or on which something is that does. */
function pagesAfter(procedure: Procedure, step: Step): string[] {
  return listFacts(step.done, procedure.states)
    .filter(({ isNot }) => !isNot)
    .flatMap(({ word, id }) => (word === 'page' ? [id] : (procedure.targets[id]?.page ?? [])));
}

/** Something that can't be taken back, and nobody says so. */
export function findNoCaution({ procedure }: CheckedDraft): Finding[] {
  return procedure.steps.flatMap((step): Finding[] => {
    if (step.caution && step.caution.say.trim() !== '') return [];
    const word = step.irreversible ? nameOfStep(step) : irreversibleName(procedure, step);
    if (word === undefined) return [];
    return [
      {
        rule: 'caution-missing',
        level: 'warning',
        step: step.id,
        what: say('lintNoCaution', word),
        remedy: say('lintNoCautionDo'),
        mend: {
          label: say('lintNoCautionMend'),
          apply: (draft) =>
            withStep(draft, step.id, (each) => ({
              ...each,
              irreversible: true,
              caution: { say: say('lintCautionText'), source: each.source, certainty: 'inferred' },
            })),
        },
      },
    ];
  });
}

/** A name that begins with such a word: "Merge" does it, "Contact Merge" only opens a page, as a tab does. */
function irreversibleName(procedure: Procedure, step: Step): string | undefined {
  return targetsOf(procedure, step)
    .filter(([, { role }]) => !role.includes('tab'))
    .flatMap(([, { names = [] }]) => names.map(({ text }) => text))
    .find((text) => queryIrreversibleWord(text) !== undefined);
}
