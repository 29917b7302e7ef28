import { glance } from '@/entrypoints/agent/glance';
import type { Parts, QueryPart } from '@/entrypoints/agent/parts';
import { createLooker } from '@/entrypoints/look/looker';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Located } from '@/locate/locate';
import { boxReader } from '@/locate/question';
import * as frames from '@/overlay/frame-geometry';

const parts: Partial<Parts> = { question: boxReader };
const queryPart: QueryPart = (name) => parts[name];

/** What the agent says of every target of a procedure in this document, with the agent's own code. */
export function look({ pages, targets }: Procedure): Map<string, Located> {
  const looker = createLooker({ pages, targets }, frames, () => undefined, queryPart);
  for (;;) {
    const seen = looker.look(glance(), new Map());
    if (seen === 'waiting') throw new Error('Procedures of the bench have no recorded controls.');
    if (seen !== 'unfinished') return seen.located;
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
