import type { Procedure, Role, Target } from '../procedure/procedure';
import type { Here } from '../run/here';
import type { Work } from './draft';
import { setNames, setTarget } from './edit-target';

/**
 * Names without a clear end, as in "Click Use tabs or full browser windows based on your preference": the page knows where
 * the name ends. Each beginning of the sentence is looked for as a name of its own, so what comes back from the page is which
 * of these stand there, and none of its texts.
 */

/** Labels are no longer than this. */
const MOST_WORDS = 12;

interface Trial {
  /** Under which it is looked for. */
  id: string;
  target: string;
  step: string;
  /** What the control may be called. */
  text: string;
}

/** A name that the page has settled. */
export interface SettledName {
  target: string;
  /** The first step that uses it. */
  step: string;
  from: string;
  to: string;
}

/** All that is to be tried: of each name from the article the words from its beginning on, one more each time. */
function listTrials({ steps, targets }: Pick<Procedure, 'steps' | 'targets'>): Trial[] {
  const known = new Set<string>();
  return steps.flatMap(({ id: step, kb = '', targets: own = [] }) =>
    own.flatMap((target) => {
      const name = queryName(targets[target]);
      if (!name || known.has(target)) return [];
      known.add(target);
      const id = `try-${known.size}`;
      return listBeginnings(kb, name.text).map((text, at) => ({ id: `${id}-${at + 1}`, target, step, text }));
    }),
  );
}

/** What the article calls a control, and whether its end was guessed; undefined: it is called so by somebody else. */
function queryName(target: Target | undefined): { text: string; isGuess: boolean } | undefined {
  const [name] = target?.names ?? [];
  if (name?.source !== 'article' || name.text.trim() === '') return undefined;
  return { text: name.text, isGuess: name.certainty === 'inferred' };
}

/** The words of a sentence from where the name stands in it: the first, the first two, and so on. */
function listBeginnings(sentence: string, name: string): string[] {
  const at = sentence.search(asWords(name));
  if (at < 0) return [];
  const words = sentence.slice(at).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const texts = words.map((_, last) =>
    words
      .slice(0, last + 1)
      .join(' ')
      .replace(/[.,;:!?”“"’)]+$/u, ''),
  );
  return [...new Set(texts)].filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** Finds a text where it begins and ends with its words: "Tab" isn't the beginning of "Table". */
function asWords(text: string): RegExp {
  const literally = text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'iu');
}

/** The procedure with a control for each name that is to be tried; nothing of it is kept. */
export function withTrials(procedure: Procedure): Procedure {
  const trials = listTrials(procedure).map(({ id, target, text }) => {
    const { landmark: _place, recorded: _shown, ...rest } = procedure.targets[target]!;
    const names = [{ text, source: 'article', certainty: 'inferred' } as const];
    return [id, { ...rest, names, role: anyOf(rest.role) }] as const;
  });
  return { ...procedure, targets: { ...procedure.targets, ...Object.fromEntries(trials) } };
}

/** What "click" is said of: an article that doesn't say where a name ends doesn't say what it is the name of either. */
const PRESSED: readonly Role[] = ['button', 'link', 'menuitem', 'tab', 'checkbox'];
const anyOf = (roles: readonly Role[]): Role[] =>
  roles.some((role) => PRESSED.includes(role)) ? [...new Set([...roles, ...PRESSED])] : [...roles];

/**
 * The names that the page settles otherwise than the draft has them: of each control the longest that stands there. A name
 * that wasn't guessed and stands there is left as it is.
 */
export function settleNames({ procedure }: Work, here: Here): SettledName[] {
  const longest = new Map<string, Trial>();
  for (const trial of listTrials(procedure)) if (here[trial.id]) longest.set(trial.target, trial);
  return [...longest.values()].flatMap(({ target, step, text }) => {
    const name = queryName(procedure.targets[target]);
    const isSettled = !name || name.text === text || (!name.isGuess && here[target] !== undefined);
    return isSettled ? [] : [{ target, step, from: name.text, to: text }];
  });
}

/** The draft with the names that were settled, in place of those that were guessed, also in what the steps are called. */
export function takeNames(work: Work, settled: readonly SettledName[]): Work {
  return settled.reduce((now, name) => {
    const { target: id, from, to } = name;
    const target = now.procedure.targets[id];
    const names = target?.names?.map(({ text }) => text) ?? [];
    // It may have been called something else meanwhile.
    if (!target || !names.includes(from)) return now;
    const renamed = [...new Set(names.map((text) => (text === from ? to : text)))];
    return retitle(setNames(setTarget(now, id, { role: anyOf(target.role) }), id, renamed), name);
  }, work);
}

/** Where the guess only went on too long, a step that is called by it is so no longer. What it says stays the article's. */
function retitle(work: Work, { target, from, to }: SettledName): Work {
  if (!from.startsWith(to)) return work;
  const steps = work.procedure.steps.map((step) =>
    step.targets?.includes(target) ? { ...step, title: step.title.replace(from, () => to) } : step,
  );
  return { ...work, procedure: { ...work.procedure, steps } };
}
