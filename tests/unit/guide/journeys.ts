import fc from 'fast-check';
import type { Journey } from '@/guide/run/journey';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Run, Tick } from '@/guide/run/run';
import * as arbitrary from './arbitraries';
import { runAt } from './sample';

/** A journey through a procedure, as consistent as the rules keep it: it stands at a step that isn't settled. */
function journeysOf(procedure: Procedure): fc.Arbitrary<Journey> {
  const ids = procedure.steps.map(({ id }) => id);
  const how = fc.constantFrom<Tick['how'][]>('seen', 'by-hand', 'skipped', 'not-applicable', 'missing');
  return fc
    .record({
      at: fc.constantFrom(...ids),
      settled: fc.subarray(ids),
      how,
      pressed: arbitrary.pressed,
      status: fc.constantFrom<Run['status'][]>('running', 'running', 'running', 'paused', 'finished'),
      held: fc.boolean(),
      missing: fc.boolean(),
    })
    .map(({ at, settled, how: told, pressed, status, held, missing }) => {
      const finished = status === 'finished';
      const ticked = settled.filter((id) => finished || id !== at);
      const steps = Object.fromEntries(ticked.map((id) => [id, { how: told, at: 1 }]));
      const flags = { ...(held && { held }), ...(missing && { missing }) };
      const run = runAt(finished ? ids.at(-1)! : at, { pressed, status, ...(!finished && flags) });
      if (!finished) return { run, progress: { steps } };
      return { run, progress: { steps: { ...steps, [run.step]: { how: told, at: 1 } }, finishedAt: 1 } };
    });
}

/** A procedure with a journey through it. */
export const travels = arbitrary.procedure.chain((procedure) =>
  journeysOf(procedure).map((journey) => ({ procedure, journey })),
);

export const indexOf = (procedure: Procedure, { run }: Journey) =>
  procedure.steps.findIndex(({ id }) => id === run.step);

/** What is wrong with a journey; the rules must never let it come to that. */
export function findInconsistencies(procedure: Procedure, { run, progress }: Journey): string[] {
  const wrong: string[] = [];
  if (!procedure.steps.some(({ id }) => id === run.step))
    wrong.push(`stands at ${run.step}, which does not exist`);
  if (run.status !== 'finished' && progress.steps[run.step])
    wrong.push(`stands at ${run.step}, which is settled`);
  if (run.status === 'finished' && progress.finishedAt === undefined)
    wrong.push('finished, but nobody knows when');
  if (run.status === 'finished' && (run.held || run.missing)) wrong.push('finished, but still waiting');
  for (const id of Object.keys(progress.steps))
    if (!procedure.steps.some((step) => step.id === id)) wrong.push(`${id} is ticked and does not exist`);
  return wrong;
}
