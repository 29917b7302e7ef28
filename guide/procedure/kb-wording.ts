import { say } from '../words/say';
import type { Language } from '../words/language';
import { hasLanguages, ownLanguage } from './languages';
import type { Procedure, Step } from './procedure';

/**
 * The KB's own wording of a step, or why none is quoted: exactly one of the two. `language`: the quote's, where it is known and
 * isn't the one that the interface speaks.
 */
export type KbWording = { kb: string; language?: Language } | { unquoted: string };

/**
 * A step without a quote is not the same as a step that the KB leaves out: the KB's words may be unknown to us. Only of
 * an article that is known to its end can the latter be said.
 */
export function wordingOf(procedure: Procedure, step: Step): KbWording {
  const { source, goesOn } = procedure.article;
  if (step.kb !== undefined) return { kb: step.kb, ...foreign(procedure) };
  if (step.source === source) return { unquoted: say('sharedKbOwnWords') };
  if (!goesOn) return { unquoted: say('sharedKbLeavesOut') };
  return { unquoted: say('sharedKbNone') };
}

/** Files of formats that know nothing of languages don't say which one they are in. */
function foreign(procedure: Procedure): { language?: Language } {
  const language =
    procedure.article.language ?? (hasLanguages(procedure) ? ownLanguage(procedure) : undefined);
  return language === undefined || language === say('language') ? {} : { language };
}
