import { spellLabel } from '../procedure/local-words';
import type { Procedure, Target } from '../procedure/procedure';
import { say } from '../words/say';
import type { Work } from './draft';
import { freshId } from './new-id';
import { referencesOf } from './references';

/**
 * Takes a control over from another guide that knows it by this name, with all that it refers to: where it stands, what it
 * is called in other versions and languages, and what opens it. Undefined where no guide knows it, or where the name is so
 * common that another control may be meant.
 */
export function adoptControl(
  work: Work,
  name: string,
  library: readonly Procedure[],
): { work: Work; id: string } | undefined {
  for (const guide of library) {
    const found = Object.entries(guide.targets).find(
      ([, target]) => isTelling(name, target) && bears(target, name, guide.words),
    );
    if (found) return take(work, guide, found[0]);
  }
  return undefined;
}

/** "Save" is in every window; what has two words, or a place of its own in Autotask's shell, is one thing. */
function isTelling(name: string, { landmark, inDialogWith, togetherWith }: Target): boolean {
  if (inDialogWith || togetherWith) return false;
  return landmark !== undefined || /\S\s+\S/.test(name.trim());
}

const bears = ({ names = [] }: Target, name: string, words: Procedure['words']): boolean =>
  names.some(
    ({ text, match, contains }) =>
      match !== 'word' && !contains && spellLabel(text, words).some((label) => isSame(label, name)),
  );

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Copies the control and all that it leads to. What the draft has already under the same id and name, it keeps. */
function take(work: Work, guide: Procedure, target: string): { work: Work; id: string } {
  const { procedure } = work;
  const { targets, pages } = referencesOf(guide, [{ ...guide.steps[0]!, ...NOTHING, targets: [target] }]);
  const ids = new Map<string, string>();
  const taken = new Set(Object.keys(procedure.targets));
  for (const id of targets) {
    const isKept = procedure.targets[id]?.label === guide.targets[id]?.label;
    const own = isKept ? id : freshId(id, 'control', taken);
    ids.set(id, own);
    taken.add(own);
  }
  const idOf = (id: string) => ids.get(id) ?? id;
  const added = [...targets].flatMap((id) => {
    const known = guide.targets[id];
    return known && !procedure.targets[idOf(id)] ? [[idOf(id), retarget(known, idOf)] as const] : [];
  });
  const addedPages = [...pages].flatMap((id) => {
    const page = guide.pages[id];
    return page && !procedure.pages[id] ? [[id, { ...page, source: SOURCE }] as const] : [];
  });
  const words = Object.entries(guide.words ?? {}).map(([id, word]) => [id, { ...word, source: SOURCE }]);
  return {
    id: idOf(target),
    work: {
      ...work,
      procedure: {
        ...procedure,
        sources: { ...procedure.sources, [SOURCE]: { title: say('draftSourceSignpost') } },
        targets: { ...procedure.targets, ...Object.fromEntries(added) },
        pages: { ...procedure.pages, ...Object.fromEntries(addedPages) },
        ...(words.length > 0 && { words: { ...Object.fromEntries(words), ...procedure.words } }),
      },
    },
  };
}

const SOURCE = 'signpost';
const NOTHING = {
  done: undefined,
  place: undefined,
  page: undefined,
  goTo: undefined,
  onlyIfPresent: undefined,
};

function retarget(target: Target, idOf: (id: string) => string): Target {
  const { recorded: _recorded, names, openedBy, inSection, ...rest } = target;
  return {
    ...rest,
    ...(names && { names: names.map((name) => ({ ...name, source: SOURCE })) }),
    ...(openedBy && { openedBy: openedBy.map(idOf) }),
    ...(inSection !== undefined && { inSection: idOf(inSection) }),
  };
}
