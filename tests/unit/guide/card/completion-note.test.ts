import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCompletionNote } from '@/guide/card/completion-note';
import type { How, ProcedureProgress } from '@/guide/run/run';
import { sampleProcedure, twoFactor } from '../sample';

const at = (minute: number) => new Date(2026, 10, 25, 23, minute).getTime();

it('says the procedure, each step with how and when it was ticked, the version, and what that proves', () => {
  const procedure = {
    ...sampleProcedure([{ title: 'Open' }, { title: 'Scan' }, { title: 'Uncheck' }, { title: 'Save' }]),
    notProof: 'It doesn’t prove that 2FA is enforced.',
  };
  const progress: ProcedureProgress = {
    steps: {
      'step-1': { how: 'seen', at: at(1) },
      'step-2': { how: 'by-hand', at: at(2) },
      'step-3': { how: 'not-applicable', at: at(3), note: 'No such box here.' },
      'step-4': { how: 'skipped', at: at(4) },
    },
    finishedAt: at(4),
  };
  expect(writeCompletionNote({ procedure, progress, version: '1.2.3' })).toBe(
    [
      'A sample: finished Nov 25, 2026, 11:04 PM, 1 of 4 steps left out',
      '1. Open: seen, Nov 25, 2026, 11:01 PM',
      '2. Scan: by hand, Nov 25, 2026, 11:02 PM',
      '3. Uncheck: not applicable, Nov 25, 2026, 11:03 PM (No such box here.)',
      '4. Save: skipped, Nov 25, 2026, 11:04 PM',
      'Signpost 1.2.3. “Seen”: Signpost saw in Autotask that the step was done. “By hand”: the person marked it as done. It doesn’t prove that 2FA is enforced.',
    ].join('\n'),
  );
});

it('speaks of 2FA only where the procedure is about it', () => {
  const note = (procedure: typeof twoFactor) =>
    writeCompletionNote({ procedure, progress: { steps: {} }, version: '1' });
  expect(note(twoFactor)).toContain('2FA is enforced');
  expect(note(sampleProcedure([{}]))).not.toContain('2FA');
});

it('has a line for every step, whatever the file says and however it went', () => {
  const hows: How[] = ['seen', 'by-hand', 'skipped', 'not-applicable', 'missing'];
  const tick = fc.record({ how: fc.constantFrom(...hows), at: fc.integer({ min: 0 }) });
  const made = fc.array(fc.record({ title: fc.string(), tick: fc.option(tick) }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(made, (steps) => {
      const ticks = steps.flatMap((step, index) =>
        step.tick ? [[`step-${index + 1}`, step.tick] as const] : [],
      );
      const note = writeCompletionNote({
        procedure: sampleProcedure(steps.map(({ title }) => ({ title }))),
        progress: { steps: Object.fromEntries(ticks) },
        version: '1',
      });
      const lines = note.split('\n');
      expect(lines).toHaveLength(steps.length + 2);
      steps.forEach((_, index) => expect(lines[index + 1]).toMatch(new RegExp(`^${index + 1}\\. `)));
    }),
  );
});
