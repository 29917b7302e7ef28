import { describe, expect, it } from 'vitest';
import type { CardView } from '@/guide/card/card-view';
import type { Assessment, Situation } from '@/guide/run/assess';
import { actionsOf, cardFor, cardIn, helpOf } from './card';
import { found, frame, stepOf, twoFactor } from '../sample';

const situations: Situation[] = [
  ...(['found', 'opener', 'ambiguous', 'disabled', 'covered', 'absent', 'elsewhere', 'blind'] as const),
  ...(['login', 'denied'] as const),
];

/** Every card that a step of the shipped procedure can come to. */
const everyCard = twoFactor.steps.flatMap(({ id, targets }) =>
  situations.flatMap((situation) =>
    [0, 60_000].flatMap((absentMs) =>
      [{}, { held: true }].map((run) => {
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
    const texts = ({ step, status, caution, drift, tips, help, why, hint }: CardView) => [
      step.say,
      hint,
      status?.say,
      caution?.say,
      drift?.say,
      help?.where,
      ...(help?.notes ?? []),
      ...(why?.says ?? []),
      ...tips,
    ];
    expect(wrong(({ card }) => texts(card).some(broken))).toEqual([]);
  });

  it('`pointing` is said exactly when a spotlight is on a control', () => {
    expect(
      wrong(({ card, situation }) => card.state === 'pointing' && !['found', 'opener'].includes(situation)),
    ).toEqual([]);
    expect(
      wrong(({ card, situation, id }) => {
        const mustPoint = (situation === 'found' && stepOf(twoFactor, id).done) || situation === 'opener';
        return Boolean(mustPoint) && card.state !== 'pointing';
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

  it('a problem has two buttons at most, and none of them ticks the step as the main one', () => {
    const isWrong = ({ buttons }: CardView) =>
      buttons.length > 2 || buttons.some(({ action, main }) => action === 'did' && main);
    expect(
      wrong(({ card, run }) => card.status?.tone === 'problem' && !('held' in run) && isWrong(card)),
    ).toEqual([]);
  });

  it('nothing is the main thing twice', () => {
    expect(wrong(({ card }) => card.buttons.filter(({ main }) => main).length > 1)).toEqual([]);
  });

  it('no button appears twice', () => {
    expect(
      wrong(
        ({ card }) =>
          new Set([...actionsOf(card), ...helpOf(card)]).size !==
          actionsOf(card).length + helpOf(card).length,
      ),
    ).toEqual([]);
  });

  it('a person who is needed to tell can, even when the QR code is further along in its window', () => {
    const card = cardFor('add-account', [frame({ 'qr-code': found({ outOfView: true }) })]);
    expect(card.state).toBe('manual');
    expect(actionsOf(card).toSorted()).toEqual(['did', 'scroll']);
  });
});
