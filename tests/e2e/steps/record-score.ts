import { RIGHT_CONTROLS } from '../../driver/right-controls.mjs';
import type { Draft } from '@/guide/draft/draft';
import type { Step } from '@/guide/procedure/procedure';
import { calm, type Deed } from './author';
import type { Moment } from './technician';

/** What came of following what was recorded. */
export interface Followed {
  way: Moment[];
  /** When it began. */
  since: number;
  draft: Draft;
  /** Why it didn’t come to its end. */
  trouble?: string;
}

/** Something that was done while recording. `at`: the index of its step in the draft; undefined: it has none. */
export type RecordedDeed = Deed & { at?: number };

/** How many steps went how; what went wrong, in words. */
export interface Score {
  /** Steps that somebody did while recording, and things done that became no step. */
  done: number;
  /** The recording leads to the right control; to another one; was refused with a reason; leads nowhere. */
  right: number;
  wrong: number;
  refused: number;
  lost: number;
  /** Steps that can’t be taken back: there the card asks, whatever is seen. */
  final: number;
  /** Of the other steps with a control: those that ticked themselves, and those that the card asked about. */
  ticked: number;
  asked: number;
  /** Steps that were ticked before the technician did anything there, or are said to have been. */
  early: number;
  says: string[];
}

const NO_STEPS = {
  done: 0,
  right: 0,
  wrong: 0,
  refused: 0,
  lost: 0,
  final: 0,
  ticked: 0,
  asked: 0,
  early: 0,
};

export const NO_SCORE: Score = { ...NO_STEPS, says: [] };

/** Two scores together. */
export function addScores(one: Score, other: Score): Score {
  const counts = { ...NO_STEPS };
  for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] = one[key] + other[key];
  return { ...counts, says: [...one.says, ...other.says] };
}

/** How each step went that was recorded: from what was done then, what was seen when it was followed, and what is kept of that. */
export function scoreWay(
  deeds: readonly RecordedDeed[],
  { way, since, draft: { procedure, followed } }: Followed,
): Score {
  const unrecorded = deeds.filter(({ at }) => at === undefined);
  const first: Score = {
    ...NO_SCORE,
    done: unrecorded.length,
    lost: unrecorded.length,
    says: unrecorded.map(({ step, on }) => `no step: ${step}: ${on}`),
  };
  return procedure.steps
    .map((step, at) => ({ step, own: deeds.filter((deed) => deed.at === at) }))
    .filter(({ own }) => own.length > 0)
    .map(({ step, own }) => {
      const went = followed[step.id];
      return scoreStep(step, own, way, went && went.at >= since ? went : undefined);
    })
    .reduce(addScores, first);
}

function scoreStep(
  step: Step,
  own: readonly Deed[],
  way: readonly Moment[],
  went: Draft['followed'][string] | undefined,
): Score {
  const [{ step: name }] = own as [Deed];
  const tell = (what: string, more: unknown) => `${what}: ${name}: ${step.title}: ${JSON.stringify(more)}`;
  if (!step.targets) return { ...NO_SCORE, done: 1, refused: 1, says: [tell('refused', step.say)] };
  const here = way.filter((moment) => moment.step === step.id);
  const seen = here.filter(({ pointedAt }) => pointedAt !== null);
  const wrong = seen.find(({ pointedAt }) => !own.some((deed) => isRight(deed, pointedAt!)));
  const isTicked = went?.how === 'seen';
  const isEarly = isTicked && !here.some(({ at }) => at <= went.at);
  const isAsked = here.some(({ text }) => text.includes('Did that work?'));
  const isLost = seen.length === 0;
  const isFinal = step.irreversible === true;
  return {
    done: 1,
    refused: 0,
    right: Number(!wrong && !isLost),
    wrong: Number(Boolean(wrong)),
    lost: Number(isLost),
    final: Number(isFinal),
    ticked: Number(isTicked && !isFinal),
    asked: Number(isAsked && !isTicked && !isFinal),
    early: Number(isEarly || went?.early === true),
    says: [
      ...(wrong ? [tell('wrong', { on: wrong.pointedAt, not: own[0]!.on })] : []),
      ...(isLost ? [tell('not pointed at', here.at(-1)?.text)] : []),
      ...(isTicked || isFinal
        ? []
        : [tell(isAsked ? 'asked' : 'not ticked', { how: went?.how, done: step.done })]),
      ...(isEarly ? [tell('ticked before it was done', step.done)] : []),
      ...(went?.early && !isEarly ? [tell('said to be too early', step.done)] : []),
    ],
  };
}

/** The very control that was used, or one that the step of the guide that ships is about. */
const isRight = ({ step, on }: Deed, pointedAt: string) =>
  calm(pointedAt) === calm(on) || RIGHT_CONTROLS[step]?.test(pointedAt) === true;
