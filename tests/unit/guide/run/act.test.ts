import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMemory } from '@/guide/run/memory';
import { step } from '@/guide/run/step';
import { act, beginRun, tickByHand, type RunAction } from '@/guide/run/act';
import { losesTicks } from '@/guide/run/loses-ticks';
import type { Journey } from '@/guide/run/journey';
import * as arbitrary from '../arbitraries';
import { findInconsistencies, indexOf, travels } from '../journeys';
import { runAt, sampleProcedure } from '../sample';

const NOW = 5000;
const actions: RunAction[] = ['back', 'skip', 'pause', 'did', 'missing', 'look-again', 'continue'];
const byHand = { how: 'by-hand', at: NOW } as const;

const three = sampleProcedure([
  { done: { visible: 'a' } },
  { done: { visible: 'b' }, missing: { say: 'Ask somebody.', after: 'next', certainty: 'inferred' } },
  { done: { visible: 'c' } },
]);
const at = (step: string, run = {}, steps = {}): Journey => ({ run: runAt(step, run), progress: { steps } });
const ask = (journey: Journey, action: RunAction) => act(three, journey, action, NOW);

describe('what the person asks for', () => {
  it.each([
    ['did', 'by-hand'],
    ['skip', 'skipped'],
  ] as const)('%s settles the step as %s and goes to the next', (action, how) => {
    const next = ask(at('step-1'), action);
    expect(next.run.step).toBe('step-2');
    expect(next.progress.steps).toEqual({ 'step-1': { how, at: NOW } });
  });

  it('going on passes over what is settled already', () => {
    expect(ask(at('step-1', {}, { 'step-2': byHand }), 'did').run.step).toBe('step-3');
  });

  it('back returns to the step before, unticks it, and waits there', () => {
    const next = ask(at('step-3', {}, { 'step-1': byHand, 'step-2': byHand }), 'back');
    expect(next.run).toMatchObject({ step: 'step-2', held: true, status: 'running' });
    expect(Object.keys(next.progress.steps)).toEqual(['step-1']);
  });

  it('back from the end returns to the last step', () => {
    const finished = ask(at('step-3', {}, { 'step-1': byHand, 'step-2': byHand }), 'did');
    expect(finished.run.status).toBe('finished');
    const next = ask(finished, 'back');
    expect(next.run).toMatchObject({ step: 'step-3', status: 'running', held: true });
    expect(next.progress.finishedAt).toBeUndefined();
  });

  it('back from the first step stays there', () => {
    expect(ask(at('step-1'), 'back').run.step).toBe('step-1');
  });

  it('"I can’t find it" settles the step as missing', () => {
    const settled = ask(at('step-2'), 'missing');
    expect(settled.run).toMatchObject({ step: 'step-3' });
    expect(settled.progress.steps['step-2']).toEqual({ how: 'missing', at: NOW });
  });

  it('goes back from the end to what was left out, one after the other', () => {
    const skipped = { how: 'skipped', at: NOW } as const;
    const finished = ask(at('step-3', {}, { 'step-1': skipped, 'step-2': byHand }), 'skip');
    expect(finished.run.status).toBe('finished');
    const again = ask(finished, 'revisit');
    expect(again.run).toMatchObject({ step: 'step-1', status: 'running', held: true });
    expect(again.progress).toEqual({ steps: { 'step-2': byHand } });
    expect(ask(again, 'did').run).toMatchObject({ step: 'step-3', status: 'running' });
  });

  it('going back to what was left out is for the end only, and nothing where nothing was', () => {
    const running = at('step-2');
    expect(ask(running, 'revisit')).toBe(running);
    const finished = ask(at('step-3', {}, { 'step-1': byHand, 'step-2': byHand }), 'did');
    expect(ask(finished, 'revisit').run.status).toBe('finished');
  });

  it('pause and continue change nothing else', () => {
    const journey = at('step-2', { held: true }, { 'step-1': byHand });
    expect(ask(journey, 'pause').run.status).toBe('paused');
    expect(ask(ask(journey, 'pause'), 'continue')).toEqual(journey);
  });

  it.each(['pause', 'continue', 'did', 'skip', 'missing', 'look-again'] as const)(
    'a late "%s" does not bring a finished guide back',
    (action) => {
      const finished = ask(at('step-3'), 'did');
      expect(ask(finished, action).run).toMatchObject({ status: 'finished', step: 'step-3' });
    },
  );
});

describe('any series of requests', () => {
  const requests = fc.array(fc.oneof(fc.constantFrom(...actions), arbitrary.frames), { maxLength: 12 });

  it('leaves run and ticks consistent, and always at a step', () => {
    fc.assert(
      fc.property(travels, requests, ({ procedure, journey }, series) => {
        let current = journey;
        for (const each of series) {
          current =
            typeof each === 'string'
              ? act(procedure, current, each, NOW)
              : step(procedure, current, emptyMemory, { frames: each, tabs: arbitrary.TABS }, NOW).journey;
          expect(findInconsistencies(procedure, current)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('only back goes back, and one step at a time', () => {
    fc.assert(
      fc.property(travels, fc.constantFrom(...actions), ({ procedure, journey }, action) => {
        const moved = indexOf(procedure, act(procedure, journey, action, NOW)) - indexOf(procedure, journey);
        if (action === 'back') expect([0, -1]).toContain(moved);
        else expect(moved).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('back after "I did it" is where one was', () => {
    fc.assert(
      fc.property(travels, ({ procedure, journey }) => {
        fc.pre(journey.run.status === 'running');
        const next = procedure.steps[indexOf(procedure, journey) + 1];
        fc.pre(next === undefined || journey.progress.steps[next.id] === undefined);
        const back = act(procedure, act(procedure, journey, 'did', NOW), 'back', NOW);
        expect(back.run.step).toBe(journey.run.step);
        expect(back.progress.steps).toEqual(journey.progress.steps);
      }),
    );
  });
});

describe('starting', () => {
  it('a procedure begins at its first step, running', () => {
    const { run, progress } = beginRun(three, undefined, NOW);
    expect(run).toMatchObject({ procedure: 'sample', step: 'step-1', status: 'running', startedAt: NOW });
    expect(progress.steps).toEqual({});
  });

  it('goes on at the first step that is not settled', () => {
    const { run, progress } = beginRun(three, { steps: { 'step-1': byHand, 'step-3': byHand } }, NOW);
    expect(run.step).toBe('step-2');
    expect(Object.keys(progress.steps)).toEqual(['step-1', 'step-3']);
  });

  it('a finished procedure begins anew', () => {
    const steps = { 'step-1': byHand, 'step-2': byHand, 'step-3': byHand };
    const { run, progress } = beginRun(three, { steps, finishedAt: 1 }, NOW);
    expect(run.step).toBe('step-1');
    expect(progress).toEqual({ steps: {}, lastDone: 1 });
  });

  it('a repeatable one that was ended begins anew, too; another goes on where it was', () => {
    const ended = { steps: { 'step-1': byHand }, outcome: { say: 'Stopped: no permission', at: 1 } };
    const again = beginRun({ ...three, repeatable: true }, ended, NOW);
    expect(again.progress).toEqual({ steps: {} });
    expect(again.run.step).toBe('step-1');
    const on = beginRun(three, ended, NOW);
    expect(on.progress).toEqual({ steps: { 'step-1': byHand } });
    expect(on.run.step).toBe('step-2');
  });

  it('a repeatable one that was finished begins anew also at a step that is named', () => {
    const steps = { 'step-1': byHand, 'step-2': byHand, 'step-3': byHand };
    const { run, progress } = beginRun(
      { ...three, repeatable: true },
      { steps, finishedAt: 1 },
      NOW,
      'step-2',
    );
    expect(run.step).toBe('step-2');
    expect(progress).toEqual({ steps: {}, lastDone: 1 });
  });

  it('nobody is asked before a repeatable one begins anew; before another is, they are', () => {
    const steps = { 'step-1': byHand, 'step-2': byHand, 'step-3': byHand };
    expect(losesTicks(three, { steps, finishedAt: 1 })).toBe(true);
    expect(losesTicks({ ...three, repeatable: true }, { steps, finishedAt: 1 })).toBe(false);
  });

  it('is consistent whatever has been ticked', () => {
    fc.assert(
      fc.property(travels, ({ procedure, journey }) => {
        expect(findInconsistencies(procedure, beginRun(procedure, journey.progress, NOW))).toEqual([]);
      }),
    );
  });
});

describe('ticking by hand', () => {
  it('ticks as done by hand, and unticks', () => {
    const ticked = tickByHand(three, { steps: {} }, 'step-2', true, NOW);
    expect(ticked).toEqual({ steps: { 'step-2': byHand } });
    expect(tickByHand(three, ticked, 'step-2', false, NOW)).toEqual({ steps: {} });
  });

  it('the last open step finishes the procedure, and unticking opens it again', () => {
    const all = tickByHand(three, { steps: { 'step-1': byHand, 'step-2': byHand } }, 'step-3', true, NOW);
    expect(all.finishedAt).toBe(NOW);
    expect(tickByHand(three, all, 'step-1', false, NOW).finishedAt).toBeUndefined();
  });

  it('a step that does not exist changes nothing', () => {
    const progress = { steps: { 'step-1': byHand } };
    expect(tickByHand(three, progress, 'nowhere', true, NOW)).toBe(progress);
  });
});
