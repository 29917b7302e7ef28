import type { Procedure, Step } from '../procedure/procedure';
import { act, tickByHand } from './act';
import { beginAnew, isDone, type ProcedureProgress, type Run } from './run';

/** What a person does with an e-mail that a procedure asks for; whether it arrives, nobody here knows. */
export const MAIL_PARTS = ['written', 'sent'] as const;
export type MailPart = (typeof MAIL_PARTS)[number];

/** The step that is done with a part of the e-mail; undefined when the procedure has none. */
const queryMailStep = ({ steps }: Procedure, part: MailPart): Step | undefined =>
  steps.find((step) => (part === 'written' ? step.form : step.sends));

/** Whether an e-mail was written and nobody has said yet that it was sent. */
export function awaitsSending(procedure: Procedure, { steps }: ProcedureProgress): boolean {
  const [write, send] = [queryMailStep(procedure, 'written'), queryMailStep(procedure, 'sent')];
  return write !== undefined && send !== undefined && isDone(steps[write.id]) && !steps[send.id];
}

/**
 * Ticks the step of the e-mail's part, as said by hand; a run that stands there moves on. Once an e-mail was sent, what
 * is written is the next one: a procedure that is done again and again begins anew, unless its guide is under way.
 */
export function tickMail(
  procedure: Procedure,
  before: { run: Run | null; progress: ProcedureProgress },
  part: MailPart,
  now: number,
): { run: Run | null; progress: ProcedureProgress } {
  const { run, progress } = before;
  const step = queryMailStep(procedure, part);
  if (!step) return before;
  const isOwn = run?.procedure === procedure.id;
  const isUnderWay = isOwn && run.status !== 'finished';
  if (isUnderWay && run.step === step.id) return act(procedure, { run, progress }, 'did', now);
  if (!isDone(progress.steps[step.id]))
    return { run, progress: tickByHand(procedure, progress, step.id, true, now) };
  const isNext = part === 'written' && !awaitsSending(procedure, progress);
  if (!isNext || !procedure.repeatable || isUnderWay) return before;
  return {
    // The card of a guide that is over speaks of the e-mail before.
    run: isOwn ? null : run,
    progress: tickByHand(procedure, beginAnew(progress), step.id, true, now),
  };
}
