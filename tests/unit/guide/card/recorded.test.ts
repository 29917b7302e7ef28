import { describe, expect, it } from 'vitest';
import { act, askFor } from '@/guide/run/act';
import { PATIENCE_MS } from '@/guide/run/assess';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { buildCardView } from '@/guide/card/view';
import { actionsOf, cardFor } from './card';
import { ambiguous, found, frame, runAt, twoFactor } from '../sample';

/** "Show me where it is", as the card tells it. */
const onPreferences = { pages: ['preferences'] };
const patient = { absentMs: PATIENCE_MS };
const journey = { run: runAt('open-code-options', { procedure: twoFactor.id }), progress: { steps: {} } };

describe('the card offers to be shown a control', () => {
  it('that it can’t find, and not before it has looked for a while', () => {
    const frames = [frame({}, onPreferences)];
    expect(actionsOf(cardFor('open-code-options', frames))).not.toContain('show-me');
    expect(actionsOf(cardFor('open-code-options', frames, patient))).toContain('show-me');
  });

  it('that it sees more than once', () => {
    expect(actionsOf(cardFor('open-code-options', [frame({ 'code-options': ambiguous() })]))).toContain(
      'show-me',
    );
  });

  it('but never a picture: a QR code is not taken down', () => {
    const pictures = Object.entries(twoFactor.targets).filter(([, { role }]) => role.includes('graphic'));
    const steps = twoFactor.steps.filter(({ targets = [] }) => pictures.some(([id]) => targets[0] === id));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { id } of steps) expect(actionsOf(cardFor(id, [frame()], patient))).not.toContain('show-me');
  });
});

describe('while it is shown', () => {
  const cardWhile = (fault?: string) => {
    const { run } = askFor(journey, 'code-options', fault);
    return cardFor('open-code-options', [frame({}, onPreferences)], { run: { ...run }, ...patient });
  };

  it('the card says what to do and what it does not do, and can be called off', () => {
    const card = cardWhile();
    expect(card.state).toBe('waiting');
    expect(card.status?.say).toContain('whatever Authentication Code Options is called there');
    expect(card.status?.say).toContain('The click does nothing');
    expect(card.buttons).toEqual([{ action: 'look-again', label: 'Cancel' }]);
  });

  it('the card says why something can’t be kept', () => {
    const card = cardWhile('Another control looks the same.');
    expect(card.status).toMatchObject({ tone: 'problem', say: expect.stringContaining('Nothing was kept') });
    expect(card.status?.say).toContain('Another control looks the same.');
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

describe('what was shown', () => {
  const recorded: RecordedControl = {
    version: 1,
    tag: 'div',
    role: 'button',
    text: 'Confirm Sign-in',
    alike: 1,
  };
  const target = { ...twoFactor.targets['code-options']!, recorded };
  const procedure = { ...twoFactor, targets: { ...twoFactor.targets, 'code-options': target } };
  const cardWith = (fact: ReturnType<typeof found>, situation: 'found' | 'ambiguous') =>
    buildCardView({
      procedure,
      ...journey,
      assessment: {
        situation,
        target: 'code-options',
        seen: { tab: 1, frame: 0, target: 'code-options', fact },
      },
      absentMs: 0,
    });

  it('is marked as such, called by its own name, and can be forgotten', () => {
    const card = cardWith(found({ means: 'recorded', role: 'button' }), 'found');
    expect(card).toMatchObject({
      state: 'pointing',
      shown: 'Shown by your office: the button “Confirm Sign-in”.',
      buttons: [{ action: 'forget' }],
    });
    expect(card.step.say).toContain('“Confirm Sign-in”'.slice(1, -1));
  });

  it('is reported, and not preferred, where it differs from the description', () => {
    const card = cardWith(ambiguous({ means: 'recorded', disagrees: true }), 'ambiguous');
    expect(card.state).toBe('waiting');
    expect(card.status?.say).toContain('has shown another control');
    expect(actionsOf(card)).toEqual(expect.arrayContaining(['show-me', 'forget', 'did', 'skip']));
  });
});
