import { say } from '../words/say';
import type { Procedure, Step } from './procedure';

/** The KB's own wording of a step, or why none is quoted: exactly one of the two. */
export type KbWording = { kb: string } | { unquoted: string };

/**
 * A step without a quote is not the same as a step that the KB leaves out: the KB's words may be unknown to us. Only of
 * an article that is known to its end can the latter be said.
 */
export function wordingOf(procedure: Procedure, step: Step): KbWording {
  const { source, goesOn } = procedure.article;
  if (step.kb !== undefined) return { kb: step.kb };
  if (step.source === source) return { unquoted: say('sharedKbOwnWords') };
  if (!goesOn) return { unquoted: say('sharedKbLeavesOut') };
  return { unquoted: say('sharedKbNone') };
}
