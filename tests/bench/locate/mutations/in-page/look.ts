import { createLooker } from '@/entrypoints/agent/look';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Located } from '@/locate/locate';

/** What the agent says of every target of a procedure in this document, with the agent's own code. */
export function look({ pages, targets }: Procedure): Map<string, Located> {
  const looker = createLooker({ pages, targets }, () => undefined);
  for (;;) {
    const seen = looker.look(new Set());
    if (seen) return seen.located;
  }
}

/** What would get the spotlight: the control itself, or what shows it. */
export function pointedAt(
  answer: Located | undefined,
): { at: Element; as: 'control' | 'opener' } | undefined {
  if (!answer) return undefined;
  if (answer.status === 'found' && answer.element) return { at: answer.element, as: 'control' };
  if (answer.status !== 'found' && answer.opener) return { at: answer.opener, as: 'opener' };
  return undefined;
}
