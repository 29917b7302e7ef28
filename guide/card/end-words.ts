import type { Procedure, Step } from '../procedure/procedure';
import { isDone, type How, type ProcedureProgress } from '../run/run';
import { say, sayCount, type MessageKey } from '../words/say';
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
  const lines = LEFT_OVER.flatMap(({ how, key }) => {
    const titles = procedure.steps.filter(({ id }) => howOf(progress, id) === how).map(({ title }) => title);
    return titles.length === 0 ? [] : [say(key, titles.join('; '))];
  });
  const text = writeCompletionNote({ procedure, progress, version });
  return {
    state: 'done',
    ...(lines.length > 0 && { status: { tone: 'info', say: lines.join(' ') } }),
    buttons: [
      main({ action: 'finish', label: say('cardDone') }),
      { action: 'copy', label: say('cardCopyForTicket'), text },
      ...(leftOut(procedure, progress).length === 0
        ? []
        : [{ action: 'revisit' as const, label: say('cardGoBackToSkipped') }]),
      ...(related ? [{ action: 'related' as const, label: say('cardStartRelated', related.title) }] : []),
    ],
  };
}

const howOf = (progress: ProcedureProgress, step: string) => progress.steps[step]?.how;

/** What the end says of steps that Signpost hasn't seen done. */
const LEFT_OVER: { how: How | undefined; key: MessageKey }[] = [
  { how: 'skipped', key: 'cardLeftSkipped' },
  { how: 'missing', key: 'cardLeftMissing' },
  { how: undefined, key: 'cardLeftOpen' },
  { how: 'not-applicable', key: 'cardLeftNotHere' },
  { how: 'by-hand', key: 'cardLeftByHand' },
];

/** Only what was done from end to end is called all done. */
export function finishedTitle(procedure: Procedure, progress: ProcedureProgress): string {
  const open = leftOut(procedure, progress).length;
  return open === 0 ? say('cardAllDone') : sayCount('cardFinishedSkipped', open);
}

export function finishedSay(procedure: Procedure, progress: ProcedureProgress): string {
  const open = leftOut(procedure, progress).length;
  return open === 0 ? say('cardFinished', procedure.title) : say('cardReachedEnd', procedure.title);
}

/** The steps that something is left to do of. */
export function leftOut(procedure: Procedure, progress: ProcedureProgress): Step[] {
  return procedure.steps.filter(({ id }) => !isDone(progress.steps[id]));
}
