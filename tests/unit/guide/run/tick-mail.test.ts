import { describe, expect, it } from 'vitest';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import type { ProcedureProgress } from '@/guide/run/run';
import { awaitsSending, tickMail } from '@/guide/run/tick-mail';
import { todoTicketFile as todo } from '../../../fixtures/in-english';
import { runAt } from '../sample';

const procedure = getProcedure(todo);
const [write, send, check] = ['write-mail', 'send-mail', 'check-ticket'];
const byHand = (at: number) => ({ how: 'by-hand', at }) as const;
const none: ProcedureProgress = { steps: {} };
const without = (progress: ProcedureProgress) => ({ run: null, progress });

describe('the form of an e-mail', () => {
  it('ticks the step of writing, and then waits for word that it was sent', () => {
    const { progress } = tickMail(procedure, without(none), 'written', 5);
    expect(progress.steps).toEqual({ [write!]: byHand(5) });
    expect(awaitsSending(procedure, none)).toBe(false);
    expect(awaitsSending(procedure, progress)).toBe(true);
  });

  it('ticks nothing twice: who copies the subject and then the text has written one e-mail', () => {
    const before = tickMail(procedure, without(none), 'written', 5);
    expect(tickMail(procedure, before, 'written', 9)).toBe(before);
  });

  it('ticks the sending when somebody says so, and leaves the looking in Autotask to them', () => {
    const written = tickMail(procedure, without(none), 'written', 5);
    const { progress } = tickMail(procedure, written, 'sent', 9);
    expect(progress.steps).toEqual({ [write!]: byHand(5), [send!]: byHand(9) });
    expect(awaitsSending(procedure, progress)).toBe(false);
    expect(progress.finishedAt).toBeUndefined();
  });

  it('begins the procedure anew with the next e-mail', () => {
    const over: ProcedureProgress = {
      steps: { [write!]: byHand(1), [send!]: byHand(2), [check!]: byHand(3) },
      finishedAt: 3,
    };
    const finished = { run: runAt(check!, { procedure: procedure.id, status: 'finished' }), progress: over };
    expect(tickMail(procedure, finished, 'written', 9)).toEqual({
      run: null,
      progress: { steps: { [write!]: byHand(9) }, lastDone: 3 },
    });
    // Nobody has looked for the ticket of the one before: that is over all the same.
    const unseen = { steps: { [write!]: byHand(1), [send!]: byHand(2) } };
    expect(tickMail(procedure, without(unseen), 'written', 9).progress.steps).toEqual({
      [write!]: byHand(9),
    });
  });

  it('moves a guide on that stands at the step', () => {
    const run = runAt(write!, { procedure: procedure.id });
    const after = tickMail(procedure, { run, progress: none }, 'written', 5);
    expect(after.run).toMatchObject({ step: send, status: 'running' });
    expect(tickMail(procedure, after, 'sent', 6).run).toMatchObject({ step: check });
  });

  it('leaves a guide alone that is under way elsewhere', () => {
    const other = runAt('step-1');
    expect(tickMail(procedure, { run: other, progress: none }, 'written', 5).run).toBe(other);
    const steps = { [write!]: byHand(1), [send!]: byHand(2) };
    const checking = { run: runAt(check!, { procedure: procedure.id }), progress: { steps } };
    expect(tickMail(procedure, checking, 'written', 9)).toBe(checking);
  });

  it('is nothing to a procedure without one', () => {
    const { steps } = procedure;
    const plain = { ...procedure, steps: steps.map(({ form: _form, sends: _sends, ...step }) => step) };
    const before = without(none);
    expect(tickMail(plain, before, 'written', 5)).toBe(before);
    expect(awaitsSending(plain, none)).toBe(false);
  });
});
