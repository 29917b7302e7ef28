import { say } from '../words/say';
import type { Procedure, Step, Target } from '../procedure/procedure';
import data from './check-words.json';
import { nameOfStep, targetsOf, withTarget } from './edit';
import type { CheckedDraft, Finding } from './finding';
import { pageAt } from './way-rules';

const GENERIC = new Set(data.generic);

/** Each control once, with the first step that points at it. */
export function listControls(procedure: Procedure): { step: Step; id: string; target: Target }[] {
  const seen = new Set<string>();
  return procedure.steps.flatMap((step) =>
    targetsOf(procedure, step).flatMap(([id, target]) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ step, id, target }];
    }),
  );
}

/** Its names that are written. */
export const namesOf = ({ names = [] }: Target) => names.filter(({ text }) => text.trim() !== '');

/** A control that was used while the guide was recorded, and that nothing was taken down of. */
export function findUnrecognised({ procedure, unrecognised = {} }: CheckedDraft): Finding[] {
  return procedure.steps.flatMap((step): Finding[] => {
    const why = unrecognised[step.id];
    if (why === undefined) return [];
    return [
      {
        rule: 'unrecognised',
        level: 'error',
        step: step.id,
        what: say('lintUnrecognised', nameOfStep(step), why),
        remedy: say('lintUnrecognisedDo'),
        offers: ['point-out', 'by-hand'],
      },
    ];
  });
}

/** A control that nothing is known of by which it could be found. */
export function findNameless({ procedure }: CheckedDraft): Finding[] {
  return listControls(procedure)
    .filter(
      ({ target }) =>
        namesOf(target).length === 0 &&
        !target.landmark &&
        !target.recorded &&
        !target.role.includes('graphic'),
    )
    .map(({ step, id, target }) => ({
      rule: 'nameless',
      level: 'error',
      step: step.id,
      target: id,
      what: say('lintNameless', target.label || step.title),
      remedy: say('lintNamelessDo'),
      offers: ['point-out', 'by-hand'] as const,
    }));
}

/** A control that was pointed out in a step and is still called by nothing: the card would say "the control without a name". */
export function findUncalled({ procedure }: CheckedDraft): Finding[] {
  return listControls(procedure).flatMap(({ step, id, target }): Finding[] => {
    const name = target.recorded?.text ?? target.recorded?.label;
    if (name === undefined || namesOf(target).length > 0 || target.label !== say('recordUnnamed')) return [];
    const named = { text: name, source: step.source, certainty: 'documented' as const };
    return [
      {
        rule: 'uncalled',
        level: 'warning',
        step: step.id,
        target: id,
        what: say('lintUncalled', nameOfStep(step)),
        remedy: say('lintUncalledDo'),
        mend: {
          label: say('lintUncalledMend', name),
          apply: (draft) => withTarget(draft, id, (each) => ({ ...each, label: name, names: [named] })),
        },
      },
    ];
  });
}

/** "Save" is on every page: without a place it is any of them. */
export function findGeneric({ procedure }: CheckedDraft): Finding[] {
  return listControls(procedure)
    .filter(({ step, target }) => isGeneric(target) && !isPlaced(target) && step.page === undefined)
    .map(({ step, id, target }) => {
      const page = pageAt(procedure, step);
      return {
        rule: 'name-generic',
        level: 'error',
        step: step.id,
        target: id,
        what: say('lintGeneric', namesOf(target)[0]!.text),
        remedy: say('lintGenericDo'),
        offers: ['point-out'] as const,
        ...(page !== undefined && {
          mend: {
            label: say('lintGenericMend', procedure.pages[page]!.name),
            apply: (draft) => withTarget(draft, id, (each) => ({ ...each, page })),
          },
        }),
      };
    });
}

const isGeneric = (target: Target) => {
  const names = namesOf(target);
  return names.length > 0 && names.every(({ text }) => GENERIC.has(text.trim().toLowerCase()));
};

const isPlaced = ({ page, within, inSection, inDialogWith, togetherWith, landmark, recorded }: Target) =>
  [page, inSection, landmark, recorded].some((each) => each !== undefined) ||
  [within, inDialogWith, togetherWith].some((list) => (list?.length ?? 0) > 0);

/** One name that somebody guessed, and nothing else to go by. */
export function findOneGround({ procedure }: CheckedDraft): Finding[] {
  return listControls(procedure)
    .filter(
      ({ target }) =>
        namesOf(target).length === 1 &&
        namesOf(target)[0]!.certainty === 'inferred' &&
        !target.landmark &&
        !target.recorded,
    )
    .map(({ step, id, target }) => ({
      rule: 'one-ground',
      level: 'warning',
      step: step.id,
      target: id,
      what: say('lintOneGround', namesOf(target)[0]!.text),
      remedy: say('lintOneGroundDo'),
      offers: ['point-out'] as const,
      mend: {
        label: say('lintOneGroundMend'),
        apply: (draft) =>
          withTarget(draft, id, (each) => ({
            ...each,
            names: (each.names ?? []).map((name) => ({ ...name, certainty: 'documented' as const })),
          })),
      },
    }));
}

/** Two controls that have a name in common and nothing that tells them apart. */
export function findSameName({ procedure }: CheckedDraft): Finding[] {
  const known = new Map<string, { id: string; label: string }>();
  return listControls(procedure).flatMap(({ step, id, target }): Finding[] => {
    const keys = namesOf(target).map(({ text }) => `${placeOf(target)}\n${text.trim().toLowerCase()}`);
    const other = keys.map((key) => known.get(key)).find((each) => each !== undefined && each.id !== id);
    for (const key of keys) if (!known.has(key)) known.set(key, { id, label: target.label });
    if (!other) return [];
    const what = say('lintSameName', target.label, other.label);
    const remedy = say('lintSameNameDo');
    const at = { step: step.id, target: id };
    return [{ rule: 'same-name', level: 'warning', ...at, what, remedy, offers: ['point-out'] }];
  });
}

const placeOf = ({
  role,
  page,
  within,
  notWithin,
  inSection,
  inDialogWith,
  togetherWith,
  landmark,
  recorded,
}: Target) =>
  JSON.stringify([
    role.includes('text'),
    page,
    within,
    notWithin,
    inSection,
    inDialogWith,
    togetherWith,
    landmark,
    // Pointed out, they are told apart by what stands around each.
    recorded,
  ]);

/** Names in one language only, where the office's Autotask speaks another. */
export function findLanguage({ procedure, language }: CheckedDraft): Finding[] {
  if (language === undefined) return [];
  return listControls(procedure)
    .filter(({ target }) => {
      const names = namesOf(target);
      return names.length > 0 && !target.landmark && names.every(({ lang }) => (lang ?? 'en') !== language);
    })
    .map(({ step, id, target }) => ({
      rule: 'language',
      level: 'note',
      step: step.id,
      target: id,
      what: say(
        'lintLanguage',
        target.label,
        new Intl.DisplayNames(say('language'), { type: 'language' }).of(language) ?? language,
      ),
      remedy: say('lintLanguageDo'),
      text: 'names' as const,
    }));
}
