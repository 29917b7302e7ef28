import { formatMoment } from '../procedure/day';
import type { Procedure } from '../procedure/procedure';
import { isDone, type How, type ProcedureProgress } from '../run/run';

interface Completed {
  procedure: Pick<Procedure, 'title' | 'steps' | 'notProof'>;
  progress: ProcedureProgress;
  /** Signpost's own: "0.1.0". */
  version: string;
}

const HOW: Record<How, string> = {
  seen: 'seen',
  'by-hand': 'by hand',
  skipped: 'skipped',
  'not-applicable': 'not applicable',
  missing: 'not found',
};

/**
 * What was done, as plain text for a ticket: the procedure, each step with how and when it was ticked (in the time zone
 * of this computer), and what that proves.
 */
export function writeCompletionNote({ procedure, progress, version }: Completed): string {
  const { steps, notProof } = procedure;
  const left = steps.filter(({ id }) => !isDone(progress.steps[id])).length;
  const at = progress.finishedAt === undefined ? '' : ` ${formatMoment(progress.finishedAt)}`;
  const apart = left === 0 ? '' : `, ${left} of ${steps.length} steps left out`;
  const lines = steps.map(({ id, title }, index) => {
    const tick = progress.steps[id];
    const how = tick
      ? `${HOW[tick.how]}, ${formatMoment(tick.at)}${tick.note ? ` (${onOneLine(tick.note)})` : ''}`
      : 'not done';
    return `${index + 1}. ${onOneLine(title)}: ${how}`;
  });
  const proof = 'Steps marked “seen” were ticked by the state of Autotask, “by hand” by the person.';
  return [
    `${onOneLine(procedure.title)}: finished${at}${apart}`,
    ...lines,
    [`Signpost ${version}.`, proof, ...(notProof ? [onOneLine(notProof)] : [])].join(' '),
  ].join('\n');
}

/** Texts of a file may have line breaks; the note has one line a step. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
