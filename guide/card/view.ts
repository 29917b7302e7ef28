import { getStep } from '../run/advance';
import type { Assessment } from '../run/assess';
import type { CardView } from './card-view';
import { tell, tellAsking, tellMissing, type CardStatus } from './card-words';
import { isField, type Procedure, type Step, type TargetName } from '../procedure/procedure';
import { tellAbsence, tellEvidence } from './evidence-words';
import { isDone, type ProcedureProgress, type Run } from '../run/run';
import type { RecordedControl } from '../procedure/recorded-control';
import { wordingOf } from '../procedure/kb-wording';
import { tellRecorded } from '../procedure/recorded-words';

/** How long after a press without a visible change the card asks what came of it. */
export const PRESS_PATIENCE_MS = 4000;

interface Viewed {
  procedure: Procedure;
  run: Run;
  progress: ProcedureProgress;
  assessment: Assessment;
  absentMs: number;
  now: number;
}

/** The whole card, for a run that is running or has just finished. */
export function buildCardView(viewed: Viewed): CardView {
  const { procedure, run, progress, assessment } = viewed;
  const step = getStep(procedure, run);
  const finished = run.status === 'finished';
  const told = finished
    ? tellFinished(procedure, progress)
    : run.asking
      ? tellAsking(procedure, run.asking)
      : run.missing && step.missing
        ? tellMissing(procedure, step)
        : tell({ ...viewed, step, unsure: isUnsure(viewed, step) });
  const number = procedure.steps.indexOf(step) + 1;
  const pointedAt = assessment.situation === 'found' ? assessment : undefined;
  const drift = finished ? undefined : describeDrift(procedure, step, pointedAt);
  return {
    procedure: { id: procedure.id, title: procedure.title, articleUrl: procedure.article.url },
    step: {
      id: step.id,
      title: finished ? 'All done' : step.title,
      say: finished ? finishedSay(procedure, progress) : fillIn(procedure, step, pointedAt),
      number,
      count: procedure.steps.length,
    },
    state: told.state,
    ...(told.status && { status: told.status }),
    ...(step.caution &&
      !finished && { caution: { say: step.caution.say, inferred: step.caution.certainty === 'inferred' } }),
    ...(drift && { drift }),
    tips: finished ? [] : [...(told.why ? [told.why] : []), ...(step.tips ?? []).map(({ say }) => say)],
    ...(!finished && { wording: wordingOf(procedure, step) }),
    ...(finished && procedure.article.goesOn && { goesOn: procedure.article.goesOn }),
    ...(!finished && queryShown(procedure, assessment)),
    ...(!finished && !run.asking && queryEvidence(procedure, assessment)),
    buttons: told.buttons,
    canGoBack: finished || number > 1,
  };
}

/** What the office has shown for this step, where that plays a part. */
function queryShown(procedure: Procedure, assessment: Assessment): { shown: string } | undefined {
  const recorded = queryRecorded(procedure, assessment);
  return recorded && { shown: `Shown by your office: ${tellRecorded(recorded)}.` };
}

/** Why the spotlight is where it is, or why there is none. */
function queryEvidence(
  procedure: Procedure,
  { seen, situation, target }: Assessment,
): { evidence: string } | undefined {
  if (seen) return { evidence: tellEvidence(procedure, seen) };
  const missed = situation === 'absent' && target ? procedure.targets[target] : undefined;
  const evidence = missed && tellAbsence(missed);
  return evidence ? { evidence } : undefined;
}

/** A press on what is pointed at has shown no effect. A field is pressed to type in it: that proves nothing. */
function isUnsure({ procedure, run, assessment, now }: Viewed, step: Step): 'held' | 'pressed' | undefined {
  if (run.held) return 'held';
  const { target = '', situation } = assessment;
  const isPress = situation === 'found' && !isField(procedure.targets[target]);
  const at = isPress && step.targets?.includes(target) ? run.pressed[target] : undefined;
  return at !== undefined && now - at >= PRESS_PATIENCE_MS ? 'pressed' : undefined;
}

/** The label this Autotask uses, else the one the procedure uses by itself. */
function fillIn(procedure: Procedure, step: Step, pointedAt: Assessment | undefined): string {
  const target = step.targets?.[0] ? procedure.targets[step.targets[0]] : undefined;
  const matched = queryMatchedName(procedure, pointedAt)?.text ?? queryRecorded(procedure, pointedAt)?.text;
  return step.say.replaceAll('{target}', matched ?? target?.label ?? 'it');
}

function queryRecorded(procedure: Procedure, answer: Assessment | undefined): RecordedControl | undefined {
  const seen = answer?.seen;
  return seen?.fact.means === 'recorded' ? procedure.targets[seen.target]?.recorded : undefined;
}

function queryMatchedName(procedure: Procedure, pointedAt: Assessment | undefined): TargetName | undefined {
  const seen = pointedAt?.seen;
  if (!seen || seen.fact.name === undefined) return undefined;
  return procedure.targets[seen.target]?.names?.[seen.fact.name];
}

/** "The KB calls it …", and the step's own note; nothing when this Autotask still uses the KB's label. */
function describeDrift(
  procedure: Procedure,
  step: Step,
  pointedAt: Assessment | undefined,
): CardView['drift'] {
  const kb = procedure.article.source;
  const matched = queryMatchedName(procedure, pointedAt);
  if (matched?.source === kb) return undefined;
  const inferred = step.drift?.certainty === 'inferred';
  const names = (pointedAt?.target && procedure.targets[pointedAt.target]?.names) || [];
  const kbName = matched && names.find(({ source, match }) => source === kb && match !== 'word');
  const called = kbName && `The KB calls it “${kbName.text}”.`;
  const say = [called, step.drift?.say].filter(Boolean).join(' ');
  return say ? { say, inferred } : undefined;
}

function tellFinished(procedure: Procedure, progress: ProcedureProgress): CardStatus {
  const open = leftOver(procedure, progress);
  const finish = { action: 'finish', label: 'Done' } as const;
  if (open.length === 0) return { state: 'done', buttons: [finish] };
  return {
    state: 'done',
    status: { tone: 'info', say: `Passed over: ${open.map(({ title }) => title).join('; ')}.` },
    buttons: [finish],
  };
}

function finishedSay(procedure: Procedure, progress: ProcedureProgress): string {
  const open = leftOver(procedure, progress).length;
  if (open === 0) return `You have finished “${procedure.title}”.`;
  return `You have reached the end of “${procedure.title}”, with ${open === 1 ? 'one step' : `${open} steps`} left out.`;
}

function leftOver(procedure: Procedure, progress: ProcedureProgress): Step[] {
  return procedure.steps.filter(({ id }) => !isDone(progress.steps[id]));
}
