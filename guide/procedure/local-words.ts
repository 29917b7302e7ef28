import type { Procedure, TargetName } from './procedure';

const PLACE = /\{([a-z0-9-]+)\}/;

/**
 * The procedure with every `{word}` in a label spelled out: one name for each of the word's options. Offices rename
 * such words for themselves (docs/AUTOTASK.md 5.2), so all of them are looked for.
 */
export function spellOutWords(procedure: Procedure): Procedure {
  if (!procedure.words) return procedure;
  const targets = Object.entries(procedure.targets).map(([id, target]) => [
    id,
    target.names ? { ...target, names: target.names.flatMap((name) => spellOut(name, procedure)) } : target,
  ]);
  return { ...procedure, targets: Object.fromEntries(targets) as Procedure['targets'] };
}

function spellOut(name: TargetName, procedure: Procedure): TargetName[] {
  const word = queryWord(name.text);
  if (word === undefined) return [name];
  const options = procedure.words?.[word]?.options ?? [];
  return options.flatMap((option) =>
    spellOut({ ...name, text: name.text.replace(`{${word}}`, option) }, procedure),
  );
}

/** The id of the first word that a label leaves open. */
export function queryWord(text: string): string | undefined {
  return PLACE.exec(text)?.[1];
}
