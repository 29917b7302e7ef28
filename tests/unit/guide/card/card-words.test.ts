import { describe, expect, it } from 'vitest';
import { PATIENCE_MS, type Assessment, type Situation } from '@/guide/run/assess';
import type { CardView } from '@/guide/card/card-view';
import { tell } from '@/guide/card/card-words';
import { actionsOf, cardFor, cardIn } from './card';
import { ambiguous, found, frame, hidden, runAt, sampleProcedure, stepOf, twoFactor } from '../sample';

const onPreferences = { pages: ['preferences'] };

describe('what the card says of a step that nothing can be pointed at for', () => {
  const step = { done: { page: 'done' }, page: 'here', goTo: 'here' };
  const procedure = sampleProcedure([step]);
  const say = (assessment: Assessment) =>
    tell({ procedure, step: procedure.steps[0]!, assessment, absentMs: 60_000, run: runAt('step-1') });

  it('that it goes on by itself, and nothing of a control that it can’t see', () => {
    const { status, buttons } = say({ situation: 'absent' });
    expect(status).toEqual({ tone: 'info', say: 'Signpost goes on when it sees that this is done.' });
    expect(buttons.map(({ action }) => action)).toEqual(['did']);
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
    expect(card.status?.say).toBe("It's further along on this page.");
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
    expect(card.status?.say).toContain("won't guess");
    expect(card.state).toBe('waiting');
  });

  it('that it is greyed out', () => {
    expect(say({ 'code-options': hidden('disabled') }).status?.say).toContain('greyed out');
  });

  it('that something covers it', () => {
    expect(say({ 'code-options': hidden('covered') }).status?.say).toContain('covers');
  });

  it('that it waits for Preferences, and offers to open it', () => {
    const card = say({}, 0, { pages: [] });
    expect(card.status?.say).toBe('Waiting for the Preferences page. Signpost goes on when you are there.');
    expect(card.buttons[0]).toEqual({ action: 'open-page', label: 'Take me to Preferences' });
  });

  it('that it is looking, at first', () => {
    const card = say({}, PATIENCE_MS - 1);
    expect(card).toMatchObject({ state: 'waiting', status: { tone: 'info' } });
    expect(card.status?.say).toBe('Looking for Authentication Code Options …');
  });

  it("that it can't see it, where it should be, and what one can do, once patience has run out", () => {
    const card = say({}, PATIENCE_MS);
    const { where } = twoFactor.targets['code-options']!;
    expect(card.status).toEqual({
      tone: 'problem',
      say: "I can't see Authentication Code Options here.",
      where,
    });
    // The person is on Preferences already: being taken there would help nobody.
    expect(actionsOf(card)).toEqual(['did', 'show-me', 'skip', 'missing']);
    expect(card.tips.join(' ')).toContain('KaseyaOne');
    expect(card.buttons.map(({ label }) => label)).toEqual([
      'I did it',
      'Show me where it is',
      'Skip this step',
      "It isn't there",
    ]);
  });

  it('the real reason why it may be missing, when told that it is not there', () => {
    const card = cardFor('open-code-options', [frame({}, onPreferences)], { run: { missing: true } });
    expect(card.status?.say).toContain('KaseyaOne');
    expect(card.status?.say).toContain('SSO');
    expect(actionsOf(card)).toEqual(['finish', 'look-again']);
  });

  it('that Autotask denies access', () => {
    expect(say({}, 0, { system: 'denied' }).status?.say).toContain('Access Denied');
  });
});

it('names the door when the control is not in the document yet', () => {
  const card = cardFor('open-preferences', [frame({ 'profile-menu': found() })], { absentMs: 1000 });
  expect(card).toMatchObject({ state: 'pointing', status: { tone: 'info' } });
  expect(card.status?.say).toBe('First: your profile menu. That leads to Preferences.');
});

it('offers another way when the door has been shown for long', () => {
  const card = cardFor('open-preferences', [frame({ 'profile-menu': found() })], { absentMs: PATIENCE_MS });
  expect(card.state).toBe('pointing');
  expect(actionsOf(card)).toEqual(['open-page', 'show-me', 'missing']);
});

it('does not claim to point at a door that is further along', () => {
  const door = frame({ 'profile-menu': found({ outOfView: true }) });
  const card = cardFor('open-preferences', [door], { absentMs: 1000 });
  expect(card).toMatchObject({ state: 'waiting', buttons: [{ action: 'scroll' }] });
  expect(card.status?.say).toContain('leads to Preferences');
});

it('goes on after "it isn\'t there", where the step says so', () => {
  const card = cardFor('open-preferences', [frame()], { run: { missing: true } });
  expect(card.status?.say).toContain('My > Miscellaneous > Settings');
  expect(actionsOf(card)).toEqual(['open-page', 'look-again', 'skip']);
});

const situations: Situation[] = [
  ...(['found', 'opener', 'ambiguous', 'disabled', 'covered', 'absent', 'elsewhere', 'blind'] as const),
  ...(['login', 'denied'] as const),
];

/** Every card that a step of the shipped procedure can come to. */
const everyCard = twoFactor.steps.flatMap(({ id, targets }) =>
  situations.flatMap((situation) =>
    [0, 60_000].flatMap((absentMs) =>
      [{}, { held: true }, { missing: true }].map((run) => {
        const target = targets?.[0] ?? 'profile-menu';
        const seen = { tab: 1, frame: 0, target, fact: found() };
        const assessment: Assessment = { situation, target, ...(situation !== 'absent' && { seen }) };
        const name = `${id}, ${situation}${absentMs ? ', for long' : ''} ${JSON.stringify(run)}`;
        return { name, id, situation, run, card: cardIn(id, assessment, { absentMs, run }) };
      }),
    ),
  ),
);

const wrong = (isWrong: (each: (typeof everyCard)[number]) => boolean) =>
  everyCard.filter(isWrong).map(({ name }) => name);

describe('in every situation of every step', () => {
  it('the card speaks in whole sentences, without gaps', () => {
    const broken = (text: string | undefined) =>
      text !== undefined && (!/^[A-Z“"'].*[.?!…]$/u.test(text) || /undefined|null|\{|\}|NaN/.test(text));
    const texts = ({ step, status, caution, drift, tips }: CardView) => [
      step.say,
      status?.say,
      status?.where,
      caution?.say,
      drift?.say,
      ...tips,
    ];
    expect(wrong(({ card }) => texts(card).some(broken))).toEqual([]);
  });

  it('`pointing` is said exactly when a spotlight is on a control', () => {
    expect(
      wrong(({ card, situation }) => card.state === 'pointing' && !['found', 'opener'].includes(situation)),
    ).toEqual([]);
    expect(
      wrong(({ card, situation, run, id }) => {
        const mustPoint = (situation === 'found' && stepOf(twoFactor, id).done) || situation === 'opener';
        return Boolean(mustPoint) && !('missing' in run) && card.state !== 'pointing';
      }),
    ).toEqual([]);
  });

  it('`manual` is said only of what a person must do or tell, and then they can say that they did', () => {
    expect(
      wrong(({ card, id }) => card.state === 'manual' && stepOf(twoFactor, id).done !== undefined),
    ).toEqual([]);
    expect(wrong(({ card }) => card.state === 'manual' && !actionsOf(card).includes('did'))).toEqual([]);
  });

  it('`waiting` always says what for', () => {
    expect(wrong(({ card }) => card.state === 'waiting' && !card.status)).toEqual([]);
  });

  it('a problem always comes with a way out', () => {
    const out = new Set(['did', 'skip', 'finish']);
    expect(
      wrong(({ card }) => card.status?.tone === 'problem' && !actionsOf(card).some((each) => out.has(each))),
    ).toEqual([]);
  });

  it('no button appears twice', () => {
    expect(wrong(({ card }) => new Set(actionsOf(card)).size !== card.buttons.length)).toEqual([]);
  });

  it('a person who is needed to tell can, even when the QR code is further along in its window', () => {
    const card = cardFor('add-account', [frame({ 'qr-code': found({ outOfView: true }) })]);
    expect(card.state).toBe('manual');
    expect(actionsOf(card).toSorted()).toEqual(['did', 'scroll']);
  });
});
