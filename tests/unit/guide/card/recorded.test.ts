import { describe, expect, it } from 'vitest';
import { tellDescribed } from '@/guide/card/ask-words';
import { act, askFor, askToKeep, isPicking } from '@/guide/run/act';
import { PATIENCE_MS } from '@/guide/run/assess';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { buildCardView } from '@/guide/card/view';
import type { Run } from '@/guide/run/run';
import { actionsOf, cardFor, helpOf } from './card';
import { ambiguous, found, frame, runAt, twoFactor } from '../sample';

/** "Point it out", as the card tells it. */
const onPreferences = { pages: ['preferences'] };
const patient = { absentMs: PATIENCE_MS };
const recorded: RecordedControl = {
  version: 1,
  tag: 'div',
  role: 'button',
  text: 'Confirm Sign-in',
  alike: 1,
};
const journey = { run: runAt('open-code-options', { procedure: twoFactor.id }), progress: { steps: {} } };

describe('the card lets the person point a control out', () => {
  it('that it can’t find, folded, and not before it has looked for a while', () => {
    const frames = [frame({}, onPreferences)];
    expect(cardFor('open-code-options', frames).help).toBeUndefined();
    const card = cardFor('open-code-options', frames, patient);
    expect(helpOf(card)).toContain('show-me');
    expect(actionsOf(card)).not.toContain('show-me');
  });

  it('that it sees more than once', () => {
    expect(helpOf(cardFor('open-code-options', [frame({ 'code-options': ambiguous() })]))).toContain(
      'show-me',
    );
  });

  it('but never while another control is ringed that leads there', () => {
    const card = cardFor('open-preferences', [frame({ 'profile-menu': found() })], patient);
    expect(card.state).toBe('pointing');
    expect([...actionsOf(card), ...helpOf(card)]).not.toContain('show-me');
  });

  it('where that other control is only a roundabout way, it may be pointed out all the same', () => {
    const card = cardFor('open-preferences', [frame({ 'my-menu': found() })], patient);
    expect(card.state).toBe('pointing');
    expect(helpOf(card)).toContain('show-me');
  });

  it('nor a picture: a QR code is not taken down', () => {
    const pictures = Object.entries(twoFactor.targets).filter(([, { role }]) => role.includes('graphic'));
    const steps = twoFactor.steps.filter(({ targets = [] }) => pictures.some(([id]) => targets[0] === id));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { id } of steps) expect(helpOf(cardFor(id, [frame()], patient))).not.toContain('show-me');
  });
});

describe('while it is pointed out', () => {
  const cardWhile = (run: Partial<Run>) =>
    cardFor('open-code-options', [frame({}, onPreferences)], { run, ...patient });
  const asking = (fault?: string) => ({ ...askFor(journey, 'code-options', fault).run });

  it('the card says what to do, with the keyboard too, and what it does not do, and can be called off', () => {
    const card = cardWhile(asking());
    expect(card.state).toBe('waiting');
    expect(card.status?.say).toBe(
      'Click Authentication Code Options in Autotask, even if it has another name there. The click won’t do anything. With the keyboard: Tab to it and press Enter. Esc cancels.',
    );
    expect(card.buttons).toEqual([{ action: 'look-again', label: 'Cancel' }]);
  });

  it('the card says why something can’t be kept', () => {
    const card = cardWhile(asking('Another control looks the same.'));
    expect(card.status).toEqual({
      tone: 'problem',
      say: 'Another control looks the same. Click another one, or cancel.',
    });
  });

  it('the card asks before it keeps what was pointed at', () => {
    const { run } = askToKeep(askFor(journey, 'code-options'), recorded);
    const card = cardWhile(run);
    expect(card.status?.say).toBe('Use “Confirm Sign-in” for this step from now on?');
    expect(card.buttons).toEqual([
      { action: 'keep', label: 'Use it', main: true },
      { action: 'show-me', label: 'Try again' },
      { action: 'look-again', label: 'Cancel' },
    ]);
    expect(isPicking(run)).toBe(false);
    expect(isPicking(askFor({ ...journey, run }, 'code-options').run)).toBe(true);
  });

  it('the card names the control that was pointed at by mistake, and its step', () => {
    expect(tellDescribed(twoFactor, 'request-qr')).toBe('That is Request New QR Code, from step 4.');
    expect(tellDescribed(twoFactor, 'my-menu')).toBe('That is the My menu.');
  });

  it.each(['look-again', 'pause', 'did', 'skip', 'missing', 'back', 'continue'] as const)(
    '%s ends it',
    (action) => {
      const asking = askFor(journey, 'code-options');
      expect(act(twoFactor, asking, action, 1).run.asking).toBeUndefined();
    },
  );

  it('nothing is asked for while the guide is paused', () => {
    const paused = act(twoFactor, journey, 'pause', 1);
    expect(askFor(paused, 'code-options')).toBe(paused);
  });
});

describe('what was pointed out', () => {
  const target = { ...twoFactor.targets['code-options']!, recorded };
  const procedure = { ...twoFactor, targets: { ...twoFactor.targets, 'code-options': target } };
  const NOON = new Date(2026, 10, 25, 12).getTime();
  const cardWith = (
    fact: ReturnType<typeof found>,
    situation: 'found' | 'ambiguous',
    by: { at: number; imported?: true } = { at: NOON },
  ) =>
    buildCardView({
      procedure,
      ...journey,
      assessment: {
        situation,
        target: 'code-options',
        seen: { tab: 1, frame: 0, target: 'code-options', fact },
      },
      absentMs: 0,
      shown: { 'code-options': by },
    });
  const used = found({ means: 'recorded', role: 'button' });

  it('is called by its own name; who asks reads who has shown it and when, and can give it up', () => {
    const card = cardWith(used, 'found');
    expect(card).toMatchObject({
      state: 'pointing',
      buttons: [],
      why: {
        says: ['You pointed this out, Nov 25, 2026: the button “Confirm Sign-in”.', expect.any(String)],
        buttons: [{ action: 'forget', label: 'Stop using this control' }],
      },
    });
    expect(card.step.say).toBe('Click Confirm Sign-in.');
  });

  it('is the office’s when it came with a file', () => {
    const card = cardWith(used, 'found', { at: NOON, imported: true });
    expect(card.why?.says[0]).toMatch(/^Your office pointed this out, Nov 25, 2026: /);
  });

  it('and what the description finds are both offered by name where they differ', () => {
    const names = twoFactor.targets['code-options']!.names!;
    const name = names.findIndex(({ text }) => text === 'Authentication Code Options');
    const card = cardWith(ambiguous({ means: 'recorded', disagrees: true, name }), 'ambiguous');
    expect(card.state).toBe('waiting');
    expect(card.status?.say).toBe(
      'Two controls could be meant: “Confirm Sign-in” (pointed out by you, Nov 25, 2026) and “Authentication Code Options” (from the guide).',
    );
    expect(card.buttons).toEqual([
      { action: 'prefer', label: 'Use “Confirm Sign-in”' },
      { action: 'forget', label: 'Use “Authentication Code Options”' },
    ]);
  });
});
