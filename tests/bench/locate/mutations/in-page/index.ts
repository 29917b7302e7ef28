import { shipped } from '@/procedures/catalogue';
import { createStage, type FrozenDocument } from './frozen';
import { isAstray } from './judge';
import { recipes } from './kinds/kinds';
import { look } from './look';
import { findTruths, runMutant, type Job, type Result } from './mutant';
import { truths } from './truths/truths';

/** Bundled and put into the page: makes the mutants there and judges them. */
const procedures = new Map(shipped.map(({ procedure }) => [procedure.id, procedure]));

/** The rows of the report, in order. */
export const kinds = () =>
  recipes.map(({ title, effect, elsewhere }) => ({ title, effect, elsewhere: elsewhere === true }));

/** Which targets a document truly has, and which are pointed at elsewhere with nothing changed at all. */
export function survey(frozen: FrozenDocument): { procedure: string; targets: string[]; astray: string[] }[] {
  createStage(frozen).reset();
  return [...procedures.values()].map((procedure) => {
    const found = findTruths(procedure);
    const answers = look(procedure);
    const judged = Object.keys(procedure.targets).filter((id) => id in (truths[procedure.id] ?? {}));
    return {
      procedure: procedure.id,
      targets: [...found.keys()],
      astray: judged.filter((id) => isAstray(answers.get(id), found.get(id))),
    };
  });
}

/** Targets that nobody has said the truth about. */
export const unjudged = () =>
  [...procedures.values()].flatMap(({ id, targets }) =>
    Object.keys(targets)
      .filter((target) => !(target in (truths[id] ?? {})))
      .map((target) => `${id}/${target}`),
  );

export function run(
  frozen: FrozenDocument,
  jobs: readonly Job[],
  documented: readonly string[],
): (Result | null)[] {
  const stage = createStage(frozen);
  const known = new Set(documented);
  return jobs.map((job) => runMutant(job, procedures.get(job.procedure)!, stage, known) ?? null);
}
