import { say } from '../words/say';
import type { Condition } from '../procedure/condition-schema';
import type { Procedure, Step } from '../procedure/procedure';
import { isSameCondition, listFacts, listParts, listWays } from './conditions';
import { nameOfStep, targetsOf, withStep } from './edit';
import type { CheckedDraft, Finding, Mend, RuleId } from './finding';
import { isPressed, proposeDone } from './propose-done';

/** One press that gives the step the condition that fits it best, or none where this one is all that there is. */
function mendDone(procedure: Procedure, step: Step): Mend | undefined {
  const done = proposeDone(procedure, step);
  if (!done || (step.done && isSameCondition(done, step.done)))
    return (
      step.done && { label: say('lintDoneDrop'), apply: (draft) => withStep(draft, step.id, withoutDone) }
    );
  return {
    label: say('lintDoneMend'),
    apply: (draft) => withStep(draft, step.id, (each) => ({ ...each, done })),
  };
}

const withoutDone = ({ done: _done, ...step }: Step): Step => step;

function found(
  procedure: Procedure,
  step: Step,
  rule: RuleId,
  level: Finding['level'],
  what: string,
  remedy: string,
): Finding {
  const mend = mendDone(procedure, step);
  return { rule, level, step: step.id, what, remedy, ...(mend && { mend }) };
}

/** A step in which something is pressed, and nothing says when it is done. */
export function findNoDone({ procedure }: CheckedDraft): Finding[] {
  return procedure.steps
    .filter((step) => step.done === undefined && !step.reading && !step.form)
    .filter((step) => {
      const targets = targetsOf(procedure, step);
      return (
        targets.length > 0 && targets.every(([, each]) => isPressed(each) || each.role.includes('checkbox'))
      );
    })
    .map((step) =>
      found(
        procedure,
        step,
        'done-none',
        'warning',
        say('lintNoDone', nameOfStep(step)),
        say('lintNoDoneDo'),
      ),
    );
}

/** A press alone ticks the step, whatever Autotask made of it. */
export function findWeak({ procedure }: CheckedDraft): Finding[] {
  return withDone(procedure)
    .filter(
      ({ ways }) => ways.length > 0 && ways.every((way) => listParts(way).every((part) => 'pressed' in part)),
    )
    .map(({ step }) =>
      found(procedure, step, 'done-weak', 'warning', say('lintWeak', nameOfStep(step)), say('lintWeakDo')),
    );
}

/** The step is ticked before anybody has done anything. */
export function findAlready({ procedure }: CheckedDraft): Finding[] {
  return withDone(procedure)
    .filter(({ step, ways }, at) => {
      const before = procedure.steps[procedure.steps.indexOf(step) - 1];
      const isBefore = before?.done !== undefined && isSameCondition(before.done, step.done);
      return at >= 0 && (isBefore || ways.some((way) => holdsAtOnce(step, way)));
    })
    .map(({ step }) =>
      found(
        procedure,
        step,
        'done-already',
        'error',
        say('lintAlready', nameOfStep(step)),
        say('lintAlreadyDo'),
      ),
    );
}

/** A way that asks for nothing but what is so from the start: its page, its own control in view, something not there. */
const holdsAtOnce = (step: Step, way: Condition) =>
  listParts(way).every(
    (part) =>
      'not' in part ||
      ('page' in part && part.page === step.page) ||
      ('visible' in part && part.visible === step.targets?.[0]),
  );

/** No way in which the step could ever be ticked. */
export function findUnreachable({ procedure }: CheckedDraft): Finding[] {
  return withDone(procedure)
    .filter(({ step, ways }) => ways.length > 0 && ways.every((way) => isImpossible(procedure, step, way)))
    .map(({ step }) =>
      found(
        procedure,
        step,
        'done-unreachable',
        'error',
        say('lintUnreachable', nameOfStep(step)),
        say('lintUnreachableDo'),
      ),
    );
}

function isImpossible(procedure: Procedure, step: Step, way: Condition): boolean {
  const facts = listParts(way).flatMap((part) => ('any' in part ? [] : listFacts(part, procedure.states)));
  const contradicts = facts.some((one) =>
    facts.some(
      (other) =>
        one.id === other.id &&
        ((one.word === other.word && one.isNot !== other.isNot) ||
          (one.word === 'checked' && other.word === 'unchecked' && one.isNot === other.isNot)),
    ),
  );
  return (
    contradicts || facts.some((fact) => !fact.isNot && isAskedInVain(procedure, step, fact.word, fact.id))
  );
}

/** A state that this kind of control doesn't have, or the press of something that the step doesn't point at. */
function isAskedInVain(procedure: Procedure, step: Step, word: string, id: string): boolean {
  const role = procedure.targets[id]?.role ?? [];
  if (word === 'checked' || word === 'unchecked')
    return !role.some((each) => ['checkbox', 'combobox', 'textbox'].includes(each));
  if (word === 'expanded') return !role.some((each) => !['checkbox', 'textbox', 'graphic'].includes(each));
  return word === 'pressed' && !step.targets?.includes(id);
}

/** The step waits for the control of an earlier one, which has been there all the while. */
export function findOrder({ procedure }: CheckedDraft): Finding[] {
  return withDone(procedure)
    .filter(({ step, ways }) => {
      const at = procedure.steps.indexOf(step);
      const earlier = new Set(procedure.steps.slice(0, at).flatMap(({ targets }) => targets?.[0] ?? []));
      return (
        ways.length > 0 &&
        ways.every((way) =>
          listParts(way).every(
            (part) => 'visible' in part && earlier.has(part.visible) && part.visible !== step.targets?.[0],
          ),
        )
      );
    })
    .map(({ step }) =>
      found(procedure, step, 'order', 'warning', say('lintOrder', nameOfStep(step)), say('lintOrderDo')),
    );
}

function withDone(procedure: Procedure): { step: Step & { done: Condition }; ways: Condition[] }[] {
  return procedure.steps.flatMap((step) => {
    const { done } = step;
    return done ? [{ step: step as Step & { done: Condition }, ways: listWays(done, procedure.states) }] : [];
  });
}
