import { fillTarget } from '../procedure/fill-target';
import { wordingOf } from '../procedure/kb-wording';
import type { Procedure, Step, TargetName } from '../procedure/procedure';
import type { RecordedControl } from '../procedure/recorded-control';
import { tellRecorded } from '../procedure/recorded-words';
import type { Assessment } from '../run/assess';
import { getStep } from '../run/journey';
import type { ProcedureProgress, Run } from '../run/run';
import { say } from '../words/say';
import { tellAsking, tellShownBy } from './ask-words';
import { underPolicy, type CardPolicy } from './card-under-policy';
import type { CardStatus, ShownBy } from './card-status';
import type { CardView, Help } from './card-view';
import { tell } from './card-words';
import { finishedSay, finishedTitle, leftOut, tellFinished } from './end-words';
import { tellEvidence } from './evidence-words';
import { tellAway } from './question-words';

export interface Viewed {
  procedure: Procedure;
  run: Run;
  progress: ProcedureProgress;
  assessment: Assessment;
  absentMs: number;
  /** Something that has to be known at every step, such as a link's offer or a full storage. */
  note?: string | undefined;
  /** By target: who has pointed out the controls that this procedure uses, and when. */
  shown?: Readonly<Record<string, ShownBy>> | undefined;
  /** Signpost's own, for the note that is copied at the end. */
  version?: string;
  related?: CardView['related'];
  /** A note for whoever looks after the guide, should this step be wrong. */
  wrong?: string | undefined;
  /** What the company's policy says about cards. */
  policy?: CardPolicy;
}

/** The whole card, for a run that is running or has just finished. */
export function buildCardView(viewed: Viewed): CardView {
  return viewed.run.status === 'finished' ? viewEnd(viewed) : viewStep(viewed);
}

function viewEnd(viewed: Viewed): CardView {
  const { procedure, run, progress, note, version = '', related } = viewed;
  const status = tellFinished({ procedure, progress, version, ...(related && { related }) });
  return {
    ...frameOf(viewed, undefined),
    step: {
      ...placeOf(procedure, getStep(procedure, run)),
      title: finishedTitle(procedure, progress),
      say: finishedSay(procedure, progress),
    },
    ...status,
    ...(leftOut(procedure, progress).length === 0 && { complete: true }),
    ...(note && { note }),
    tips: [],
    ...(procedure.article.goesOn && { goesOn: procedure.article.goesOn }),
    ...(related && { related }),
    canGoBack: true,
  };
}

function viewStep(viewed: Viewed): CardView {
  const { procedure, run, progress, assessment, note } = viewed;
  const step = getStep(procedure, run);
  const place = placeOf(procedure, step);
  const told: CardStatus = run.away
    ? tellAway(step, place.number)
    : run.asking
      ? tellAsking(procedure, run.asking)
      : tell({ ...viewed, step });
  const status = underPolicy(told, viewed.policy);
  // Where something is wrong, or something is asked, only that is said; what else there is to know is folded.
  const isAsking = run.asking !== undefined || run.away === true;
  const isPlain = status.status?.tone !== 'problem' && !isAsking;
  const pointedAt = assessment.situation === 'found' ? assessment : undefined;
  const drift = isPlain ? describeDrift(procedure, step, pointedAt) : undefined;
  const table = procedure.references?.find(({ id, rows }) => id === step.table && rows.length > 0);
  const why = isPlain ? queryWhy(viewed) : undefined;
  return {
    ...frameOf(viewed, step),
    step: {
      ...place,
      title: run.away ? say('cardWelcomeBack') : step.title,
      say: fillIn(procedure, step, pointedAt),
    },
    ...status,
    ...(status.help && { help: withWrong(status.help, viewed.wrong) }),
    ...(status.state === 'pointing' && isNew(run, progress) && { hint: say('cardHint') }),
    ...(step.caution &&
      !isAsking && {
        caution: { say: step.caution.say, inferred: step.caution.certainty === 'inferred' },
      }),
    ...(step.stopIf &&
      !isAsking && {
        stopIf: { ask: step.stopIf.ask, button: { action: 'not-needed', label: say('cardEndGuide') } },
      }),
    ...(drift && { drift }),
    ...(note && { note }),
    tips: isPlain ? (step.tips ?? []).map((tip) => tip.say) : [],
    ...(!isAsking && { wording: wordingOf(procedure, step) }),
    ...(table && { table }),
    ...(why && { why }),
    canGoBack: place.number > 1,
  };
}

/** Where something is wrong, it may be the guide. */
const withWrong = (help: Help, text: string | undefined): Help =>
  text === undefined
    ? help
    : { ...help, buttons: [...help.buttons, { action: 'copy', label: say('cardWrongStep'), text }] };

/** Signpost has not yet moved on by itself twice in this run: nobody need know that it does. */
const isNew = ({ startedAt }: Run, { steps }: ProcedureProgress) =>
  Object.values(steps).filter(({ how, at }) => how === 'seen' && at >= startedAt).length < 2;

const placeOf = ({ steps }: Procedure, step: Step) => ({
  id: step.id,
  number: steps.indexOf(step) + 1,
  count: steps.length,
});

/** What every card of a procedure has. A step that is shown again counts as here, not as done. */
const frameOf = ({ procedure, progress, policy }: Viewed, here: Step | undefined) => ({
  procedure: { id: procedure.id, title: procedure.title, articleUrl: procedure.article.url },
  ...(policy?.color !== undefined && { companyColor: policy.color }),
  trail: procedure.steps.map((step) => ({
    step: step.id,
    mark: step === here ? ('here' as const) : (progress.steps[step.id]?.how ?? ('open' as const)),
  })),
});

/** Why the spotlight is where it is; what was pointed out can be given up there. */
function queryWhy({ procedure, assessment, shown }: Viewed): CardView['why'] {
  const { seen } = assessment;
  if (!seen) return undefined;
  const recorded = queryRecorded(procedure, assessment);
  const by = recorded && say('cardShownWhat', tellShownBy(shown?.[seen.target]), tellRecorded(recorded));
  return {
    says: [...(by ? [by] : []), tellEvidence(procedure, seen)],
    buttons: by ? [{ action: 'forget', label: say('cardStopUsing') }] : [],
  };
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
  const called = kbName && say('cardKbCalls', kbName.text);
  const told = [called, step.drift?.say].filter(Boolean).join(' ');
  return told ? { say: told, inferred } : undefined;
}
