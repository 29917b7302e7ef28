import { say } from '../words/say';
import { listWords, spellLabel } from '../procedure/local-words';
import type { Procedure, Step, Target } from '../procedure/procedure';
import data from './check-words.json';
import { targetsOf, withTarget } from './edit';
import type { CheckedDraft, Finding } from './finding';

const GENERIC = new Set(data.generic);

/** Each control once, with the first step that points at it. */
function listControls(procedure: Procedure): { step: Step; id: string; target: Target }[] {
  const seen = new Set<string>();
  return procedure.steps.flatMap((step) =>
    targetsOf(procedure, step).flatMap(([id, target]) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ step, id, target }];
    }),
  );
}

const namesOf = ({ names = [] }: Target) => names.filter(({ text }) => text.trim() !== '');

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
    }));
}

/** "Save" is on every page: without a place it is any of them. */
export function findGeneric({ procedure }: CheckedDraft): Finding[] {
  return listControls(procedure)
    .filter(({ step, target }) => isGeneric(target) && !isPlaced(target) && step.page === undefined)
    .map(({ step, id, target }) => ({
      rule: 'name-generic',
      level: 'error',
      step: step.id,
      target: id,
      what: say('lintGeneric', namesOf(target)[0]!.text),
      remedy: say('lintGenericDo'),
    }));
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
    return [{ rule: 'same-name', level: 'warning', step: step.id, target: id, what, remedy }];
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
  ]);

/** A name with a word in it that offices rename for themselves, and that isn't left open. */
export function findLocalWords({ procedure, words = {} }: CheckedDraft): Finding[] {
  const known = { ...words, ...procedure.words };
  return listControls(procedure).flatMap(({ step, id, target }): Finding[] => {
    const open = new Set(
      (target.names ?? [])
        .filter(({ text }) => listWords(text).length > 0)
        .flatMap(({ text }) => spellLabel(text, known)),
    );
    const found = namesOf(target)
      .filter(({ text }) => !open.has(text))
      .flatMap(({ text }) => openWord(text, known))[0];
    if (!found) return [];
    return [
      {
        rule: 'local-word',
        level: 'warning',
        step: step.id,
        target: id,
        what: say('lintLocalWord', found.text, found.spelled),
        remedy: say('lintLocalWordDo'),
        mend: {
          label: say('lintLocalWordMend'),
          apply: (draft) => leaveOpen(draft, id, found, known[found.word]!),
        },
      },
    ];
  });
}

interface OpenedWord {
  text: string;
  /** The word as the name spells it, its entry, and the name with it left open. */
  spelled: string;
  word: string;
  opened: string;
}

function openWord(text: string, words: NonNullable<Procedure['words']>): OpenedWord[] {
  if (text.includes('{')) return [];
  const parts = text.split(' ');
  return Object.entries(words).flatMap(([word, { options }]) =>
    parts.flatMap((part, at) => {
      if (!options.includes(part)) return [];
      const opened = parts.with(at, `{${word}}`).join(' ');
      return [{ text, spelled: part, word, opened }];
    }),
  );
}

function leaveOpen(
  draft: Procedure,
  id: string,
  { text, word, opened }: OpenedWord,
  entry: NonNullable<Procedure['words']>[string],
): Procedure {
  const target = draft.targets[id];
  if (!target?.names?.some((name) => name.text === text)) return draft;
  const changed = withTarget(draft, id, (each) => ({
    ...each,
    names: (each.names ?? []).map((name) => (name.text === text ? { ...name, text: opened } : name)),
  }));
  if (changed.words?.[word]) return changed;
  // The entry comes from another file, whose sources this one doesn't have.
  const source = changed.article.source;
  return { ...changed, words: { ...changed.words, [word]: { ...entry, source } } };
}

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
    }));
}
