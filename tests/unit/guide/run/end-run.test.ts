import * as v from 'valibot';
import { expect, it } from 'vitest';
import { endRun } from '@/guide/run/end-run';
import { procedureProgressSchema } from '@/guide/run/run';

const seen = { how: 'seen', at: 5 } as const;

it('a guide that is ended for good keeps its ticks, why it ended, and when', () => {
  const progress = { steps: { 'step-1': seen }, lastDone: 3 };
  expect(endRun(progress, 'Not needed here: SSO', 9)).toEqual({
    ...progress,
    outcome: { say: 'Not needed here: SSO', at: 9 },
  });
});

it('what is kept can be stored, however long the reason is', () => {
  const ended = endRun({ steps: {} }, 'x'.repeat(1000), 9);
  expect(v.is(procedureProgressSchema, ended)).toBe(true);
});
