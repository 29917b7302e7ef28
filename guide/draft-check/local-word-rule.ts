import { say } from '../words/say';
import { listWords, spellLabel } from '../procedure/local-words';
import type { Procedure } from '../procedure/procedure';
import { listControls, namesOf } from './control-rules';
import { withTarget } from './edit';
import type { CheckedDraft, Finding } from './finding';

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
