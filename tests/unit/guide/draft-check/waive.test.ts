import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/guide/draft-check/check-draft';
import { canWaive, isOpen, unwaive, waive } from '@/guide/draft-check/waive';
import { removeStep } from '@/guide/draft/edit-steps';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import { withStep } from './good-guide';
import { seededFaults } from './seeded-faults';

const weak = withStep('save', { done: { pressed: 'save' } });
const find = (procedure = weak.procedure) =>
  checkDraft({ ...weak, procedure }).find((each) => each.rule === 'done-weak')!;
const waived = waive(weak.procedure, find(), '  The page gives no sign.  ');

describe('a warning that is let stand', () => {
  it('is told with its reason, and counts for nothing', () => {
    expect(isOpen(find())).toBe(true);
    expect(find(waived)).toMatchObject({
      rule: 'done-weak',
      step: 'save',
      waived: 'The page gives no sign.',
    });
    expect(checkDraft({ ...weak, procedure: waived }).filter(isOpen)).toEqual([]);
  });

  it('counts again when that is taken back', () => {
    expect(find(unwaive(waived, find(waived))).waived).toBeUndefined();
    expect(unwaive(waived, find(waived))).not.toHaveProperty('waived');
  });

  it('needs a reason', () => {
    expect(waive(weak.procedure, find(), ' ')).toBe(weak.procedure);
  });

  it('stands once, with the last reason', () => {
    const again = waive(waived, find(), 'Another reason.');
    expect(again.waived).toEqual([{ rule: 'done-weak', step: 'save', why: 'Another reason.' }]);
  });

  it('is one for its step and its control, and for no other', () => {
    const both = withStep('post', { done: { pressed: 'post' } }).procedure.steps.find(
      ({ id }) => id === 'post',
    )!;
    const steps = waived.steps.map((step) => (step.id === 'post' ? both : step));
    const findings = checkDraft({ ...weak, procedure: { ...waived, steps } }).filter(
      ({ rule }) => rule === 'done-weak',
    );
    expect(findings.map(({ step, waived: why }) => [step, why !== undefined])).toEqual([
      ['save', true],
      ['post', false],
    ]);
  });

  it('is in the file, which an older format has no room for', () => {
    expect(parseProcedure(waived)).toMatchObject({
      ok: true,
      procedure: { format: 2, waived: waived.waived },
    });
    expect(parseProcedure({ ...waived, format: 1 }).ok).toBe(false);
  });

  it('goes with its step', () => {
    expect(removeStep({ procedure: waived }, 'save').procedure).not.toHaveProperty('waived');
    expect(removeStep({ procedure: waived }, 'post').procedure.waived).toEqual(waived.waived);
  });
});

it('an error can’t be let stand, and a note needs nothing', () => {
  const findings = seededFaults.flatMap(([, , draft]) => checkDraft(draft));
  expect(new Set(findings.filter(canWaive).map(({ level }) => level))).toEqual(new Set(['warning']));
  const error = findings.find(({ level }) => level === 'error')!;
  const procedure = {
    ...weak.procedure,
    format: 2 as const,
    waived: [{ rule: error.rule, step: error.step!, why: 'No.' }],
  };
  const broken = {
    ...weak,
    procedure: { ...procedure, steps: procedure.steps.map((step) => ({ ...step, title: '' })) },
  };
  expect(
    checkDraft(broken).filter(({ level, waived: why }) => level === 'error' && why !== undefined),
  ).toEqual([]);
});
