import type { Target } from '@/guide/procedure/procedure';
import type { Candidate } from './candidates';
import type { LocateContext } from './context';
import { holds, within } from './walk';

/**
 * Of candidates, those in the section that the target belongs in, each with the heading that says so. Where no such
 * section is in the document, all of them: then nothing is known against any.
 */
export function keepInSection(candidates: Candidate[], target: Target, context: LocateContext): Candidate[] {
  if (!target.inSection) return candidates;
  const sections = context
    .candidatesOf(context.targets[target.inSection]!)
    .flatMap(({ element, name: section }) => {
      const box = within(element, context.idioms.section);
      return box && section !== undefined ? [{ box, section }] : [];
    });
  if (sections.length === 0) return candidates;
  return candidates.flatMap((candidate) => {
    const own = sections.find(({ box }) => holds(box, candidate.element));
    return own ? [{ ...candidate, section: own.section }] : [];
  });
}
