import { describe, expect, it } from 'vitest';
import { PATIENCE_MS, type Assessment, type Situation } from '@/guide/run/assess';
import { tell } from '@/guide/card/card-words';
import type { Step } from '@/guide/procedure/procedure';
import { actionsOf, cardFor, helpOf } from './card';
import { ambiguous, found, frame, hidden, runAt, sampleProcedure, twoFactor } from '../sample';

const onPreferences = { pages: ['preferences'] };

describe('what the card says of a step that nothing can be pointed at for', () => {
  const step = { done: { page: 'done' }, page: 'here', goTo: 'here' };
  const procedure = sampleProcedure([step]);
  const say = (assessment: Assessment) =>
    tell({ procedure, step: procedure.steps[0]!, assessment, absentMs: 60_000, run: runAt('step-1') });

  it('that it goes on by itself, and nothing of a control that it can’t see', () => {
    const { status, buttons } = say({ situation: 'absent' });
    expect(status).toEqual({ tone: 'info', say: 'Signpost continues by itself when this is done.' });
    expect(buttons.map(({ action }) => action)).toEqual(['did']);
  });
});

describe('what the card says of a step that may not be for this Autotask', () => {
  const procedure = sampleProcedure([
    { targets: ['a'], onlyIfPresent: { while: { page: 'here' }, say: 'This window doesn’t ask for it.' } },
  ]);
  const say = (absentMs: number) =>
    tell({
      procedure,
      step: procedure.steps[0]!,
      assessment: { situation: 'absent', target: 'a' } as Assessment,
      absentMs,
      run: runAt('step-1'),
    });

  it('that it looks, and asks nobody whether they did it before that is known', () => {
    expect(say(0)).toMatchObject({ state: 'waiting', buttons: [] });
    expect(say(60_000)).toMatchObject({ state: 'manual', buttons: [{ action: 'did' }] });
  });
});

describe('what the card says about the code options button', () => {
  const say = (
    targets: Parameters<typeof frame>[0],
    absentMs = 0,
    where: Parameters<typeof frame>[1] = onPreferences,
  ) => cardFor('open-code-options', [frame(targets, where)], { absentMs });

  it('nothing more than the step, while it points', () => {
    expect(say({ 'code-options': found() })).toMatchObject({ state: 'pointing', buttons: [] });
    expect(say({ 'code-options': found() }).status).toBeUndefined();
  });

  it('that it is further along, with a way there', () => {
    const card = say({ 'code-options': found({ outOfView: true }) });
    expect(card.status?.say).toBe('It’s further along on this page.');
    expect(actionsOf(card)).toContain('scroll');
  });

  it.each([
    ['section', 'in a closed section'],
    ['tab', 'on another tab'],
    ['menu', 'in a closed menu'],
  ] as const)('that it is behind a %s, and to open that first', (by, place) => {
    const card = say({ 'code-options': hidden(by, { opener: true }) });
    expect(card.state).toBe('pointing');
    expect(card.status?.say).toBe(`Authentication Code Options is ${place}. Open what is marked first.`);
  });

  it('that there is more than one, and that it will not guess', () => {
    const card = say({ 'code-options': ambiguous() });
    expect(card.status).toMatchObject({ tone: 'problem' });
    expect(card.status?.say).toContain('won’t guess');
    expect(card.state).toBe('waiting');
  });

  it('that it is greyed out', () => {
    expect(say({ 'code-options': hidden('disabled') }).status?.say).toContain('grayed out');
  });

  it('that something covers it', () => {
    expect(say({ 'code-options': hidden('covered') }).status?.say).toContain('covers');
  });

  it('that it waits for Preferences, and offers to open it', () => {
    const card = say({}, 0, { pages: [] });
    expect(card.status?.say).toBe('Open the Preferences page to continue.');
    expect(card.buttons).toEqual([
      { action: 'open-page', label: 'Take me to Preferences', main: true },
      { action: 'did', label: 'I’ve done it already' },
    ]);
  });

  it('that it is looking, at first', () => {
    const card = say({}, PATIENCE_MS - 1);
    expect(card).toMatchObject({ state: 'waiting', status: { tone: 'info' } });
    expect(card.status?.say).toBe('Looking for Authentication Code Options …');
  });

  it('the likeliest reason first when it can’t find it, with two ways on and the rest folded', () => {
    const card = say({}, PATIENCE_MS);
    expect(card.status).toEqual({ tone: 'problem', say: expect.stringMatching(/^If you sign in .*SSO/) });
    expect(card.buttons).toEqual([{ action: 'did', label: 'I’ve done it already' }]);
    expect(card.help).toMatchObject({
      label: 'Help me find it',
      where: twoFactor.targets['code-options']!.where,
      notes: [expect.stringMatching(/^Looked for “/)],
    });
    // The person is on Preferences already: being taken there would help nobody.
    expect(card.help?.buttons).toEqual([
      { action: 'show-me', label: 'Point it out' },
      { action: 'end', label: 'End the guide' },
    ]);
    expect([card.drift, card.why, card.tips]).toEqual([undefined, undefined, []]);
  });

  it('that it isn’t on this page, where nobody knows why it may be missing', () => {
    const card = cardFor('request-qr-code', [frame()], { absentMs: PATIENCE_MS });
    expect(card.status?.say).toBe('Request New QR Code isn’t on this page.');
    expect(actionsOf(card)).toEqual(['did']);
    expect(helpOf(card)).toEqual(['show-me', 'missing']);
  });

  it('that Autotask denies access, with an end and a request to copy', () => {
    const card = say({}, 0, { system: 'denied' });
    expect(card.status?.say).toContain('Access Denied');
    expect(card.buttons).toEqual([
      { action: 'copy', label: 'Copy a request to your administrator', main: true, text: expect.any(String) },
      { action: 'end', label: 'End the guide' },
    ]);
    const [copy] = card.buttons;
    expect(copy?.text).toContain('step 3, “Open the code options”: Autotask says “Access Denied”.');
  });
});

it('names the door when the control is not in the document yet', () => {
  const card = cardFor('open-preferences', [frame({ 'profile-menu': found() })], { absentMs: 1000 });
  expect(card).toMatchObject({ state: 'pointing', status: { tone: 'info' } });
  expect(card.status?.say).toBe('Open your profile menu first. Preferences is in there.');
});

it('offers other ways, folded, when the door has been shown for long; never to point out something else', () => {
  const card = cardFor('open-preferences', [frame({ 'profile-menu': found() })], { absentMs: PATIENCE_MS });
  expect(card).toMatchObject({ state: 'pointing', buttons: [], help: { label: 'Something’s wrong?' } });
  expect(helpOf(card)).toEqual(['open-page', 'missing']);
  expect(card.help?.notes[0]).toContain('My > Miscellaneous > Settings');
});

it('does not claim to point at a door that is further along', () => {
  const door = frame({ 'profile-menu': found({ outOfView: true }) });
  const card = cardFor('open-preferences', [door], { absentMs: 1000 });
  expect(card).toMatchObject({ state: 'waiting', buttons: [{ action: 'scroll' }] });
  expect(card.status?.say).toContain('leads to Preferences');
});

it('offers to take the person to the page that the step leads to, not to the one they are on', () => {
  const away = cardFor('open-profile-menu', [frame({ 'profile-menu': found() })]);
  expect(away.buttons).toEqual([{ action: 'open-page', label: 'Take me to Preferences' }]);
  const there = cardFor('open-code-options', [frame({ 'code-options': found() }, onPreferences)]);
  expect(there.buttons).toEqual([]);
});

it('says to who is new that nothing has to be pressed on the card, until Signpost has moved on twice', () => {
  const tick = (how: 'seen' | 'by-hand', at: number) => ({ how, at });
  const hintAfter = (steps: Parameters<typeof cardFor>[2]) =>
    cardFor('open-code-options', [frame({ 'code-options': found() }, onPreferences)], steps).hint;
  const run = { startedAt: 10 };
  const after = (...ticks: ReturnType<typeof tick>[]) =>
    hintAfter({
      run,
      progress: { steps: Object.fromEntries(ticks.map((each, index) => [twoFactor.steps[index]!.id, each])) },
    });
  expect(after()).toBe('Do it in Autotask: Signpost moves on by itself.');
  expect(after(tick('seen', 11), tick('by-hand', 12))).toBeDefined();
  expect(after(tick('seen', 11), tick('seen', 12))).toBeUndefined();
  // Those of an earlier run were seen by somebody who may have forgotten.
  expect(after(tick('seen', 1), tick('seen', 2))).toBeDefined();
  expect(cardFor('open-code-options', [frame({}, onPreferences)]).hint).toBeUndefined();
});

describe('a step that only a person can tell about', () => {
  const tellStep = (step: Partial<Step>, situation: Situation = 'absent') => {
    const procedure = sampleProcedure([step]);
    const assessment = { situation, ...(step.targets && { target: step.targets[0]! }) };
    return tell({
      procedure,
      step: procedure.steps[0]!,
      assessment,
      absentMs: PATIENCE_MS,
      run: runAt('step-1'),
    }).buttons;
  };

  it('has that as the thing to do, unless its control should be there and is not', () => {
    expect(tellStep({})).toEqual([{ action: 'did', label: 'I did it', main: true }]);
    expect(tellStep({ targets: ['a'] })).toEqual([{ action: 'did', label: 'I did it' }]);
  });

  it('says "Got it" where there is only something to read', () => {
    expect(tellStep({ reading: true })).toEqual([{ action: 'did', label: 'Got it', main: true }]);
  });

  it('opens the form that it is done in', () => {
    expect(tellStep({ form: true })).toEqual([
      { action: 'open-form', label: 'Open the form', main: true },
      { action: 'did', label: 'I did it' },
    ]);
  });
});
