import { formatMoment } from '../procedure/day';
import type { Procedure } from '../procedure/procedure';
import { say, type MessageKey } from '../words/say';
import { isDone, type How, type ProcedureProgress, type Tick } from '../run/run';

interface Completed {
  procedure: Pick<Procedure, 'title' | 'steps' | 'notProof'>;
  progress: ProcedureProgress;
  /** Signpost's own: "0.1.0". */
  version: string;
}

const HOW: Record<How, MessageKey> = {
  seen: 'cardNoteSeen',
  'by-hand': 'cardNoteByHand',
  skipped: 'sharedSkipped',
  'not-applicable': 'cardNoteNotApplicable',
  missing: 'cardNoteNotFound',
};

/**
 * What was done, as plain text for a ticket: the procedure, each step with how and when it was ticked (in the time zone
 * of this computer), and what that proves.
 */
export function writeCompletionNote({ procedure, progress, version }: Completed): string {
  const { steps, notProof } = procedure;
  const left = steps.filter(({ id }) => !isDone(progress.steps[id])).length;
  const title = onOneLine(procedure.title);
  const head =
    progress.finishedAt === undefined
      ? say('cardNoteFinished', title)
      : say('cardNoteFinishedAt', title, formatMoment(progress.finishedAt));
  const lines = steps.map((step, index) =>
    say('cardNoteStep', index + 1, onOneLine(step.title), tellTick(progress.steps[step.id])),
  );
  return [
    left === 0 ? head : say('cardNoteLeftOut', head, left, steps.length),
    ...lines,
    [say('cardNoteSignpost', version), say('cardNoteProof'), ...(notProof ? [onOneLine(notProof)] : [])].join(
      ' ',
    ),
  ].join('\n');
}

function tellTick(tick: Tick | undefined): string {
  if (!tick) return say('cardNoteNotDone');
  const [how, when] = [say(HOW[tick.how]), formatMoment(tick.at)];
  return tick.note
    ? say('cardNoteTickWithNote', how, when, onOneLine(tick.note))
    : say('cardNoteTick', how, when);
}

/** Texts of a file may have line breaks; the note has one line a step. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
