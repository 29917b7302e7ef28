import type { Procedure, Step } from '../procedure/procedure';
import { isDone, type How, type ProcedureProgress } from '../run/run';
import type { CardView } from './card-view';
import { main, type CardStatus } from './card-status';
import { writeCompletionNote } from './completion-note';

/** What the last card says. */

interface Ended {
  procedure: Procedure;
  progress: ProcedureProgress;
  /** Signpost's own, for the note. */
  version: string;
  /** A procedure that goes with this one, if there is one here. */
  related?: CardView['related'];
}

/** The state of the last card, and what can be done from there. */
export function tellFinished({ procedure, progress, version, related }: Ended): CardStatus {
  const lines = LEFT_OVER.flatMap(({ how, say }) => {
    const titles = procedure.steps.filter(({ id }) => howOf(progress, id) === how).map(({ title }) => title);
    return titles.length === 0 ? [] : [`${say}: ${titles.join('; ')}.`];
  });
  const text = writeCompletionNote({ procedure, progress, version });
  return {
    state: 'done',
    ...(lines.length > 0 && { status: { tone: 'info', say: lines.join(' ') } }),
    buttons: [
      main({ action: 'finish', label: 'Done' }),
      { action: 'copy', label: 'Copy for the ticket', text },
      ...(leftOut(procedure, progress).length === 0
        ? []
        : [{ action: 'revisit' as const, label: 'Go back to the first skipped step' }]),
      ...(related ? [{ action: 'related' as const, label: `Start “${related.title}”` }] : []),
    ],
  };
}

const howOf = (progress: ProcedureProgress, step: string) => progress.steps[step]?.how;

/** What the end says of steps that Signpost hasn't seen done. */
const LEFT_OVER: { how: How | undefined; say: string }[] = [
  { how: 'skipped', say: 'Skipped' },
  { how: 'missing', say: 'You couldn’t find' },
  { how: undefined, say: 'Not done' },
  { how: 'not-applicable', say: 'Not in this Autotask' },
  { how: 'by-hand', say: 'Marked by you' },
];

/** Only what was done from end to end is called all done. */
export function finishedTitle(procedure: Procedure, progress: ProcedureProgress): string {
  const open = leftOut(procedure, progress).length;
  return open === 0 ? 'All done' : `Finished, ${countSteps(open)} skipped`;
}

export function finishedSay(procedure: Procedure, progress: ProcedureProgress): string {
  const open = leftOut(procedure, progress).length;
  if (open === 0) return `You have finished “${procedure.title}”.`;
  return `You have reached the end of “${procedure.title}”.`;
}

const countSteps = (count: number) => `${count} ${count === 1 ? 'step' : 'steps'}`;

/** The steps that something is left to do of. */
export function leftOut(procedure: Procedure, progress: ProcedureProgress): Step[] {
  return procedure.steps.filter(({ id }) => !isDone(progress.steps[id]));
}
