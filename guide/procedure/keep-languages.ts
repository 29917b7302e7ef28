import type { Language } from '../words/language';
import { isRecord } from './is-record';
import { hasLanguages, isByLanguage, ownLanguage, SPOKEN_KEYS } from './languages';

/**
 * A guide that was edited in one language, with what `before` says in the others: they stay as they were, also where the
 * text beside them has changed. `edited` has plain texts, all in its `language`. Where `before` has no languages, what was
 * edited comes back as it is.
 */
export function keepLanguages<T extends object>(edited: T, before: unknown): T {
  if (!hasLanguages(before)) return edited;
  const own = ownLanguage(before);
  const written = ownLanguage(edited);
  return { ...(keep(edited, before, { own, written }) as T), language: own, format: 3 };
}

interface Languages {
  own: Language;
  /** The language that was edited. */
  written: Language;
}

function keep(edited: unknown, before: unknown, languages: Languages, key = ''): unknown {
  if (typeof edited === 'string') return SPOKEN_KEYS.has(key) ? keepText(edited, before, languages) : edited;
  if (Array.isArray(edited)) {
    const others = Array.isArray(before) ? (before as unknown[]) : [];
    return edited.map((each: unknown, at) => keep(each, queryLike(each, others, at), languages, key));
  }
  if (!isRecord(edited)) return edited;
  const others = isRecord(before) ? before : {};
  return Object.fromEntries(
    Object.entries(edited).map(([each, inner]) => [each, keep(inner, others[each], languages, each)]),
  );
}

function keepText(edited: string, before: unknown, { own, written }: Languages): unknown {
  if (isByLanguage(before))
    return before[written] === undefined && before[own] === edited
      ? before
      : { ...before, [written]: edited };
  // A plain text is in the file's own language.
  if (written === own || before === edited) return edited;
  return typeof before === 'string' ? { [own]: before, [written]: edited } : { [written]: edited };
}

/** The same thing before: what has an id is known by it, anything else by its place. */
function queryLike(each: unknown, others: readonly unknown[], at: number): unknown {
  if (!isRecord(each) || typeof each.id !== 'string') return others[at];
  return others.find((other) => isRecord(other) && other.id === each.id);
}
