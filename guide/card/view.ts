import { getStep } from '../run/journey';
import type { Assessment } from '../run/assess';
import type { CardView } from './card-view';
import { fillTarget } from '../procedure/fill-target';
import type { CardStatus } from './card-status';
import { tell, tellAsking, tellMissing } from './card-words';
import { tellAway } from './question-words';
import type { Procedure, Step, TargetName } from '../procedure/procedure';
import { tellAbsence, tellEvidence } from './evidence-words';
import { isDone, type How, type ProcedureProgress, type Run } from '../run/run';
import type { RecordedControl } from '../procedure/recorded-control';
import { wordingOf } from '../procedure/kb-wording';
import { tellRecorded } from '../procedure/recorded-words';

interface Viewed {
  procedure: Procedure;
  run: Run;
  progress: ProcedureProgress;
  assessment: Assessment;
  absentMs: number;
  /** Something that has to be known at every step, such as a link's offer or a full storage. */
  note?: string | undefined;
}

/** The whole card, for a run that is running or has just finished. */
export function buildCardView(viewed: Viewed): CardView {
  const { procedure, run, progress, assessment } = viewed;
  const step = getStep(procedure, run);
  const finished = run.status === 'finished';
  const status = finished
    ? tellFinished(procedure, progress)
    : run.away
      ? tellAway(step, procedure.steps.indexOf(step) + 1)
      : run.asking
        ? tellAsking(procedure, run.asking)
        : run.missing && step.missing
          ? tellMissing(procedure, step)
          : tell({ ...viewed, step });
  const number = procedure.steps.indexOf(step) + 1;
  const pointedAt = assessment.situation === 'found' ? assessment : undefined;
  const drift = finished ? undefined : describeDrift(procedure, step, pointedAt);
  return {
    procedure: { id: procedure.id, title: procedure.title, articleUrl: procedure.article.url },
    step: {
      id: step.id,
      title: finished ? finishedTitle(procedure, progress) : run.away ? 'Welcome back' : step.title,
      say: finished ? finishedSay(procedure, progress) : fillIn(procedure, step, pointedAt),
      number,
      count: procedure.steps.length,
    },
    state: status.state,
    ...(status.status && { status: status.status }),
    ...(step.caution &&
      !finished && { caution: { say: step.caution.say, inferred: step.caution.certainty === 'inferred' } }),
    ...(drift && { drift }),
    trail: trailOf(procedure, progress, finished ? undefined : step),
    ...(finished && leftOver(procedure, progress).length === 0 && { complete: true }),
    ...(viewed.note && { note: viewed.note }),
    tips: finished ? [] : [...(status.why ? [status.why] : []), ...(step.tips ?? []).map(({ say }) => say)],
    ...(!finished && { wording: wordingOf(procedure, step) }),
    ...(finished && procedure.article.goesOn && { goesOn: procedure.article.goesOn }),
    ...(!finished && queryShown(procedure, assessment)),
    ...(!finished && !run.asking && !run.away && queryEvidence(procedure, assessment)),
    buttons: status.buttons,
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
  { seen, situation, target, leftOut }: Assessment,
): { evidence: string } | undefined {
  if (seen) return { evidence: tellEvidence(procedure, seen) };
  const missed = situation === 'absent' && target ? procedure.targets[target] : undefined;
  const evidence = missed && tellAbsence(missed, leftOut);
  return evidence ? { evidence } : undefined;
}

/** The label this Autotask uses, else the one the procedure uses by itself. */
function fillIn(procedure: Procedure, step: Step, pointedAt: Assessment | undefined): string {
  const target = step.targets?.[0] ? procedure.targets[step.targets[0]] : undefined;
  const matched = queryMatchedName(procedure, pointedAt)?.text ?? queryRecorded(procedure, pointedAt)?.text;
  return fillTarget(step.say, matched ?? target?.label);
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
  const buttons = [{ action: 'finish', label: 'Done' } as const];
  const lines = LEFT_OVER.flatMap(({ how, say }) => {
    const titles = procedure.steps.filter(({ id }) => hows(progress, id) === how).map(({ title }) => title);
    return titles.length === 0 ? [] : [`${say}: ${titles.join('; ')}.`];
  });
  return lines.length === 0
    ? { state: 'done', buttons }
    : { state: 'done', status: { tone: 'info', say: lines.join(' ') }, buttons };
}

const hows = (progress: ProcedureProgress, step: string) => progress.steps[step]?.how;

/** What the end says of steps that Signpost hasn't seen done. */
const LEFT_OVER: { how: How | undefined; say: string }[] = [
  { how: 'skipped', say: 'Skipped' },
  { how: 'missing', say: 'Reported as not there' },
  { how: undefined, say: 'Not done' },
  { how: 'not-applicable', say: 'Not in this Autotask' },
  { how: 'by-hand', say: 'Ticked by you' },
];

/** Only what was done from end to end is called all done. */
const finishedTitle = (procedure: Procedure, progress: ProcedureProgress) =>
  leftOver(procedure, progress).length === 0 ? 'All done' : 'End of the guide';

function finishedSay(procedure: Procedure, progress: ProcedureProgress): string {
  const open = leftOver(procedure, progress).length;
  if (open === 0) return `You have finished “${procedure.title}”.`;
  return `You have reached the end of “${procedure.title}”, with ${open === 1 ? 'one step' : `${open} steps`} left out.`;
}

function leftOver(procedure: Procedure, progress: ProcedureProgress): Step[] {
  return procedure.steps.filter(({ id }) => !isDone(progress.steps[id]));
}

/** The steps as a row of marks; a step that is shown again counts as here, not as done. */
const trailOf = (
  procedure: Procedure,
  progress: ProcedureProgress,
  here: Step | undefined,
): CardView['trail'] =>
  procedure.steps.map((step) => ({
    step: step.id,
    mark: step === here ? 'here' : (hows(progress, step.id) ?? 'open'),
  }));
