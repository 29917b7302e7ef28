import type { Procedure, Target } from '@/guide/procedure/procedure';
import type { Located } from '@/locate/locate';
import { describe } from './describe';
import { isReachable, isRendered, wordsIn } from './dom';
import type { Stage } from './frozen';
import { isAstray, judge, type Expectation, type Verdict } from './judge';
import { isDisabled } from './kinds/states';
import { hasMoreThanItsPlace, type Subject } from './kinds/kind';
import { recipes } from './kinds/kinds';
import { look, pointedAt } from './look';
import { createChance } from './random';
import { recall, record } from './shown';
import type { Truth } from './truth';
import { truths } from './truths/truths';

/** One mutant to be made. */
export interface Job {
  seed: number;
  recipe: number;
  procedure: string;
  target: string;
}

interface Answered {
  verdict: Verdict;
  /** What was answered, in words. */
  said: string;
  /** Where the answer was wrong: what was pointed at instead. */
  instead?: string;
}

export interface Result extends Answered {
  seed: number;
  /** What was done, in words. */
  done: string[];
  /** The same for the control that was shown before; absent where the picker doesn't take it. */
  shown?: Answered;
}

const TRIES = 6;

/** Makes one mutant and judges the agent's answer; undefined where its mutation does nothing to this document. */
export function runMutant(
  job: Job,
  procedure: Procedure,
  stage: Stage,
  documented: ReadonlySet<string>,
): Result | undefined {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const result = tryMutant(job, tried, procedure, stage, documented);
    if (result) return result;
  }
  return undefined;
}

function tryMutant(
  job: Job,
  tried: number,
  procedure: Procedure,
  stage: Stage,
  documented: ReadonlySet<string>,
) {
  stage.reset();
  const all = findTruths(procedure);
  const truth = all.get(job.target);
  const target = procedure.targets[job.target];
  const recipe = recipes[job.recipe];
  if (!truth || !target || !recipe) return undefined;
  const inSight = isRendered(truth.control);
  const { x, y } = truth.control.getBoundingClientRect();
  const mayBeHidden = recipe.effect === 'removes' || recipe.effect === 'changes';
  if (!mayBeHidden && inSight === (recipe.outOfSight ?? false)) return undefined;
  const recorded = inSight ? record(truth.control) : undefined;
  const subject: Subject = {
    stage,
    chance: createChance(job.seed * 31 + tried),
    target,
    truth,
    inSight,
    documented,
  };
  const kinds = recipe.choose(subject);
  if (!kinds || !kinds.every((kind) => kind.apply(subject))) return undefined;
  if (!isAsMeant(truth, inSight, recipe.effect, subject)) return undefined;
  const box = truth.control.getBoundingClientRect();
  const isMoved = Math.hypot(box.x - x, box.y - y) > 1;
  if (recipe.effect === 'keeps' && isMoved && !hasMoreThanItsPlace(subject)) return undefined;

  const answers = look(procedure);
  const answer = answers.get(job.target);
  const verdict = judge(answer, truth, { effect: recipe.effect, inSight });
  const other = Object.keys(procedure.targets).find(
    (id) =>
      id !== job.target &&
      id in (truths[procedure.id] ?? {}) &&
      all.get(id)?.control !== truth.control &&
      isAstray(answers.get(id), all.get(id)),
  );
  const blamed = verdict === 'wrong' || !other ? answer : answers.get(other);
  const isWrong = verdict === 'wrong' || other !== undefined;
  return {
    seed: job.seed,
    verdict: isWrong ? ('wrong' as const) : verdict,
    done: kinds.map(({ title }) => title),
    said: `${verdict !== 'wrong' && other ? `${other}: ` : ''}${blamed?.status ?? 'absent'}; ${blamed?.means ?? ''}`,
    ...(isWrong && { instead: describe(pointedAt(blamed)?.at) }),
    ...(recorded && { shown: judgeShown(recall(recorded), truth, { effect: recipe.effect, inSight }) }),
  };
}

function judgeShown(answer: Located, truth: Truth, expectation: Expectation): Answered {
  const verdict = judge(answer, truth, expectation);
  return {
    verdict,
    said: answer.status,
    ...(verdict === 'wrong' && { instead: describe(pointedAt(answer)?.at) }),
  };
}

/** A mutation that also changed what can be seen of the target is no example of its kind. */
function isAsMeant(
  { control }: Truth,
  inSight: boolean,
  effect: string,
  { chance, target }: Subject,
): boolean {
  if (effect === 'removes') return !control.isConnected && (inSight || !hasDisabledTwin(target));
  if (!inSight) return !isRendered(control);
  if (effect === 'bars') return isDisabled(control) || !isRendered(control) || !isReachable(control);
  if (!isRendered(control)) return false;
  if (!isReachable(control)) return false;
  if (chance.next() < 0.5)
    for (const each of document.querySelectorAll('*')) if (each.scrollTop) each.scrollTop = 0;
  return true;
}

/** The practice site has some, too; behind a closed door they can't be told from the target itself, disabled. */
const hasDisabledTwin = ({ names = [] }: Target) =>
  [...document.querySelectorAll('*')].some(
    (each) => isDisabled(each) && names.some(({ text }) => text === wordsIn(each)),
  );

/** Where the targets of a procedure truly are in this document. */
export function findTruths({ id, targets }: Procedure): Map<string, Truth> {
  const found = Object.entries(truths[id] ?? {})
    .filter(([target]) => target in targets)
    .map(([target, find]) => [target, find()] as const);
  return new Map(found.filter((each): each is [string, Truth] => each[1] !== undefined));
}
