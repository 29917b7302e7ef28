import { describe, expect, it } from 'vitest';
import { buildCardView } from '@/guide/card/view';
import type { How, ProcedureProgress } from '@/guide/run/run';
import { frame, runAt, sampleProcedure, twoFactor } from '../sample';
import { actionsOf, cardFor } from './card';

describe('the end', () => {
  const ticks = (how: How): ProcedureProgress['steps'] =>
    Object.fromEntries(twoFactor.steps.map(({ id }) => [id, { how, at: 1 }]));
  const end = (steps: ProcedureProgress['steps']) =>
    cardFor('save', [frame()], { run: { status: 'finished' }, progress: { steps, finishedAt: 1 } });

  it('says that all is done, and offers to close, when Signpost has seen it', () => {
    const card = end(ticks('seen'));
    expect(card).toMatchObject({
      state: 'done',
      canGoBack: true,
      step: { title: 'All done', number: 8, count: 8 },
    });
    expect(card.step.say).toBe(`You have finished “${twoFactor.title}”.`);
    expect(actionsOf(card)).toEqual(['finish', 'copy']);
    expect(card.complete).toBe(true);
    expect(card.status).toBeUndefined();
  });

  it('says which steps nobody but the person has seen done', () => {
    expect(end(ticks('by-hand')).status?.say).toMatch(/^Marked by you: Open your profile menu; .*Save\.$/);
  });

  it('says where the article goes on, at the end only', () => {
    const article = { ...twoFactor.article, goesOn: 'The KB article goes on here.' };
    const procedure = { ...twoFactor, article };
    const viewed = { procedure, progress: { steps: ticks('seen') }, absentMs: 0 };
    const assessment = { situation: 'absent' } as const;
    const at = (status: 'running' | 'finished') =>
      buildCardView({ ...viewed, assessment, run: runAt('save', { procedure: procedure.id, status }) });
    expect(at('finished').goesOn).toBe('The KB article goes on here.');
    expect(at('running').goesOn).toBeUndefined();
  });

  it('counts what does not exist here as done, and names it', () => {
    const steps = { ...ticks('seen'), 'stop-email': { how: 'not-applicable' as const, at: 1 } };
    expect(end(steps).step).toMatchObject({
      title: 'All done',
      say: expect.stringContaining('You have finished'),
    });
    expect(end(steps).status?.say).toBe('Not in this Autotask: Stop codes by e-mail.');
  });

  it('never says "all done" of a guide with steps left out, and names them', () => {
    const steps = { ...ticks('seen'), save: { how: 'skipped' as const, at: 1 } };
    expect(end(steps).step).toMatchObject({
      title: 'Finished, 1 step skipped',
      say: `You have reached the end of “${twoFactor.title}”.`,
    });
    expect(end(steps).complete).toBeUndefined();
    expect(actionsOf(end(steps))).toEqual(['finish', 'copy', 'revisit']);
    expect(end(steps).status?.say).toBe('Skipped: Save.');
    const two = { ...steps, 'stop-email': { how: 'missing' as const, at: 1 } };
    expect(end(two).step.title).toBe('Finished, 2 steps skipped');
    expect(end(two).status?.say).toBe('Skipped: Save. You couldn’t find: Stop codes by e-mail.');
  });

  it('puts the note for the ticket on its button, and offers what goes with it', () => {
    const viewed = { procedure: twoFactor, absentMs: 0, assessment: { situation: 'absent' } as const };
    const card = buildCardView({
      ...viewed,
      progress: { steps: ticks('seen'), finishedAt: 1 },
      run: runAt('save', { procedure: twoFactor.id, status: 'finished' }),
      version: '1.2.3',
      related: { id: 'note-templates', title: 'Use a note template' },
    });
    expect(card.buttons).toEqual([
      { action: 'finish', label: 'Done', main: true },
      { action: 'copy', label: 'Copy for the ticket', text: expect.stringContaining('Signpost 1.2.3.') },
      { action: 'related', label: 'Start “Use a note template”' },
    ]);
  });

  it('has nothing more to warn of', () => {
    const card = end(ticks('seen'));
    expect(card).toMatchObject({ tips: [] });
    expect([card.caution, card.drift, card.wording, card.why, card.help]).toEqual(Array(5).fill(undefined));
  });
});

it('the trail shows how each step was settled, and where the guide is', () => {
  const steps = {
    'open-profile-menu': { how: 'seen', at: 1 },
    'open-preferences': { how: 'by-hand', at: 1 },
    'open-code-options': { how: 'skipped', at: 1 },
  } as const;
  const { trail } = cardFor('request-qr-code', [frame()], { progress: { steps } });
  expect(trail.map(({ mark }) => mark)).toEqual([
    'seen',
    'by-hand',
    'skipped',
    'here',
    'open',
    'open',
    'open',
    'open',
  ]);
});

it('a name that holds what a replacement gives a meaning to is said as it is', () => {
  const procedure = sampleProcedure([{ targets: ['a'], say: 'Click {target}.' }]);
  procedure.targets.a!.label = 'Cash $& Carry';
  const assessment = { situation: 'absent', target: 'a' } as const;
  const viewed = { procedure, run: runAt('step-1'), progress: { steps: {} }, assessment, absentMs: 0 };
  expect(buildCardView(viewed).step.say).toBe('Click Cash $& Carry.');
});
