import type { Procedure, TargetName } from './procedure';

const PLACES = /\{([a-z0-9-]+)\}/g;

/**
 * The procedure with every `{word}` in a label spelled out: one name for each of the word's options. Offices rename
 * such words for themselves (docs/AUTOTASK.md 5.2), so all of them are looked for.
 */
export function spellOutWords(procedure: Procedure): Procedure {
  const { words } = procedure;
  if (!words) return procedure;
  const targets = Object.entries(procedure.targets).map(([id, target]) => [
    id,
    target.names ? { ...target, names: target.names.flatMap((name) => spellOut(name, words)) } : target,
  ]);
  return { ...procedure, targets: Object.fromEntries(targets) as Procedure['targets'] };
}

function spellOut(name: TargetName, words: NonNullable<Procedure['words']>): TargetName[] {
  return spellLabel(name.text, words).map((text) => ({ ...name, text }));
}

/**
 * All that a label may read: each combination of its words' spellings, a word that stands in it twice being the same
 * word both times. The label itself where it has no words, or one that nobody knows.
 */
export function spellLabel(text: string, words: Procedure['words']): string[] {
  let chosen: ReadonlyMap<string, string>[] = [new Map()];
  for (const word of listWords(text)) {
    const options = words?.[word]?.options;
    if (options)
      chosen = chosen.flatMap((each) => options.map((option) => new Map([...each, [word, option]])));
  }
  return chosen.map((each) => text.replaceAll(PLACES, (place, word: string) => each.get(word) ?? place));
}

/** The ids of the words that a label leaves open, each once. */
export function listWords(text: string): string[] {
  return [...new Set([...text.matchAll(PLACES)].map(([, word]) => word!))];
}
