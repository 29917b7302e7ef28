import type { Draft, Work } from '@/guide/draft/draft';
import { sampleProcedure } from '../sample';

/** A draft of three steps made from an article of four sentences. */
export function sampleDraft(more: Partial<Draft> = {}): Draft {
  return {
    origin: { how: 'article' },
    madeAt: 1000,
    at: 1000,
    procedure: sampleProcedure([
      { targets: ['a'], done: { pressed: 'a' }, section: 'First' },
      { targets: ['b'], done: { visible: 'c' } },
      { section: 'Then' },
    ]),
    article: {
      title: 'A sample',
      sentences: [
        { text: 'Click A.', kind: 'action', fate: 'used', steps: ['step-1'] },
        { text: 'Click B until C is there.', kind: 'action', fate: 'used', steps: ['step-2'] },
        { text: 'Be glad.', kind: 'prose', fate: 'note', steps: [] },
        { text: 'Frobnicate.', kind: 'prose', fate: 'not-understood', steps: [] },
      ],
    },
    followed: {},
    ...more,
  };
}

export const sampleWork = (): Work => {
  const { procedure, article } = sampleDraft();
  return { procedure, ...(article && { article }) };
};

export const stepIds = ({ procedure }: Work): string[] => procedure.steps.map(({ id }) => id);
