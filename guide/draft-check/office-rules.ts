import { say } from '../words/say';
import { formatDate, yearAfter } from '../procedure/day';
import { spellLabel } from '../procedure/local-words';
import type { Target, TargetName } from '../procedure/procedure';
import { listControls } from './control-rules';
import { nameOfStep, withTarget } from './edit';
import type { CheckedDraft, Finding } from './finding';

/** A control whose main name is not the one that stood in this office's Autotask. */
export function findDrift({ procedure, observed = {} }: CheckedDraft): Finding[] {
  return listControls(procedure).flatMap(({ step, id, target }): Finding[] => {
    const seen = observed[id];
    const [main, ...others] = target.names ?? [];
    const spells = ({ text }: TargetName) => spellLabel(text, procedure.words).some((each) => each === seen);
    // What another language calls it is no news.
    const now = main && others.find((name) => spells(name) && languageOf(name) === languageOf(main));
    if (!main || !now || spells(main)) return [];
    return [
      {
        rule: 'drift',
        level: 'warning',
        step: step.id,
        target: id,
        what: say('lintDrift', main.text, seen!),
        remedy: say('lintDriftDo'),
        mend: {
          label: say('lintDriftMend', seen!),
          apply: (draft) => withTarget(draft, id, (each) => withMain(each, now.text)),
        },
      },
    ];
  });
}

const languageOf = ({ lang = 'en' }: TargetName) => lang;

/** The name goes to the front; what people call the control follows it, as long as both were the same. */
function withMain(target: Target, text: string): Target {
  const names = target.names ?? [];
  const main = names.filter((name) => name.text === text);
  const isCalledSo = target.label === names[0]?.text;
  return {
    ...target,
    names: [...main, ...names.filter((name) => name.text !== text)],
    ...(isCalledSo && { label: text }),
  };
}

/** A step that was ticked before anybody could have done it. */
export function findEarly({ procedure, early }: CheckedDraft): Finding[] {
  return procedure.steps
    .filter(({ id }) => early?.has(id))
    .map((step) => ({
      rule: 'done-early',
      level: 'warning',
      step: step.id,
      what: say('lintEarly', nameOfStep(step)),
      remedy: say('lintAlreadyDo'),
      // Where it points at nothing, there is no press to wait for.
      ...(step.targets?.length && { offers: ['wait-for-press'] as const }),
    }));
}

/** The day has come on which somebody wanted to look at the guide again. */
export function findDue({ procedure, today }: CheckedDraft): Finding[] {
  const { due } = procedure;
  if (due === undefined || today === undefined || due > today) return [];
  return [
    {
      rule: 'due',
      level: 'note',
      what: say('lintDue', formatDate(due)),
      remedy: say('lintDueDo'),
      mend: {
        label: say('lintDueMend'),
        apply: (draft) => ({ ...draft, due: yearAfter(today) }),
      },
    },
  ];
}
