import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listFaults, type Look } from '../../bench/faults/look.mjs';
import { createRandom } from '../../bench/faults/random.mjs';
import type { Model } from '../../bench/faults/world.mjs';

/** What bench:faults takes for a fault, without a browser. */
const page = {} as Page;
const box = { x: 1, y: 2, width: 30, height: 20 };
const ring = { page, box, on: 'button Button2 | Request New QR Code' };
const run = { procedure: 'autotask-2fa', step: 'request-qr-code', status: 'running' };
const card = {
  procedure: run.procedure,
  step: run.step,
  state: 'pointing',
  form: 'full',
  text: '',
  buttons: ['Close guide (pauses it)'],
  box,
};

const good: Look = {
  stored: { run, ticks: {} },
  cards: [{ page, card }],
  rings: [ring],
  hosts: [1],
  work: true,
};
const running: Model = {
  procedure: 'autotask-2fa',
  paused: false,
  offered: false,
  unsaved: false,
  shown: false,
  picking: false,
};
const faultsOf = (change: Partial<Look>, model: Partial<Model> = {}) =>
  listFaults({ ...good, ...change }, { ...running, ...model });

describe('bench:faults', () => {
  it('finds nothing wrong with a guide that points', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<Look>, Partial<Model>?]>([
    ['two rings', { rings: [ring, ring] }],
    ['two cards', { cards: [...good.cards, ...good.cards] }],
    ['two hosts in one document', { hosts: [2] }],
    ['a ring without a card', { cards: [] }],
    ['a card that points at nothing', { rings: [] }],
    ['a ring while the card still looks', { cards: [{ page, card: { ...card, state: 'waiting' } }] }],
    ['a ring on another control', { rings: [{ ...ring, on: 'button Button2 | Cancel' }] }],
    ['a ring on the control of a later step', { rings: [{ ...ring, on: 'button Button2 | Save & Close' }] }],
    ['the card of another step', { cards: [{ page, card: { ...card, step: 'save' } }] }],
    ['no card where a guide runs', { cards: [], rings: [], hosts: [] }],
    ['a run that was lost', { stored: { run: null, ticks: {} } }],
    ['another run than was begun', {}, { procedure: 'merge-contacts' }],
    ['something left in a page when no guide runs', {}, { procedure: null }],
    ['a run that goes on while it is paused', { cards: [], rings: [], hosts: [] }, { paused: true }],
  ])('finds %s', (_what, change, model) => {
    expect(faultsOf(change, model)).not.toEqual([]);
  });

  it('plays the same for the same seed, and something else for another', () => {
    const play = (seed: number) => {
      const random = createRandom(seed);
      const events = [
        { name: 'often', weight: 9 },
        { name: 'never', weight: 0 },
        { name: 'seldom', weight: 1 },
      ];
      return Array.from({ length: 200 }, () => random.pickByWeight(events).name);
    };
    expect(play(7)).toEqual(play(7));
    expect(play(7)).not.toEqual(play(8));
    expect(new Set(play(7))).toEqual(new Set(['often', 'seldom']));
  });
});
