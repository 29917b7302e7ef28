import { describe, expect, it } from 'vitest';
import { AT_ONCE_MS, press, PRESS_PATIENCE_MS, spendPress } from '@/guide/run/presses';
import type { Step } from '@/guide/procedure/procedure';
import { found, frame, hidden, runAt, sampleProcedure, twoFactor } from '../sample';
import { follow } from './follow';

describe('"pressed, and now it is gone"', () => {
  const gone = [frame()];
  const there = [frame({ a: found() })];
  const save: Partial<Step> = {
    targets: ['a'],
    done: { all: [{ pressed: 'a' }, { not: { visible: 'a' } }] },
  };
  const start = (more: Partial<Step> = {}) => {
    const guide = follow(sampleProcedure([{ ...save, ...more }, {}]));
    guide.rest(there);
    return guide;
  };

  it('is done when it went at once', () => {
    const guide = start();
    guide.press('a');
    guide.rest(gone, 2000);
    expect(guide.ticks()['step-1']).toMatchObject({ how: 'seen' });
  });

  it('is asked about when it can’t be undone, and never ticked by itself', () => {
    const guide = start({ irreversible: true });
    guide.press('a');
    guide.rest(gone);
    expect(guide.run()).toMatchObject({
      step: 'step-1',
      question: { step: 'step-1', target: 'a', why: 'gone' },
    });
    expect(guide.ticks()).toEqual({});
  });

  it.each<[string, (guide: ReturnType<typeof start>) => void]>([
    [
      'something else was pressed in between',
      (guide) => {
        guide.look(there, 1000);
        guide.press();
      },
    ],
    ['it went only later', (guide) => guide.rest(there, AT_ONCE_MS + 500)],
    [
      'Autotask asked something in between',
      (guide) => guide.look([frame({ a: found() }, { asks: true })], 300),
    ],
  ])('is asked about when %s', (_when, between) => {
    const guide = start();
    guide.press('a');
    between(guide);
    guide.rest(gone);
    expect(guide.ticks()).toEqual({});
    expect(guide.run().question).toMatchObject({ why: 'gone' });
  });

  describe('proves nothing', () => {
    const notDone = (guide: ReturnType<typeof start>) => {
      expect(guide.ticks()).toEqual({});
      expect(guide.run().step).toBe('step-1');
    };

    it.each(['login', 'denied'] as const)('where a page of Autotask’s own (%s) came instead', (system) => {
      const guide = start();
      guide.press('a');
      guide.rest([frame({}, { system })], 2000);
      notDone(guide);
      guide.rest(gone, 20_000);
      notDone(guide);
      expect(guide.run().question).toMatchObject({ target: 'a' });
    });

    it('while the control is only greyed out: Autotask may still refuse', () => {
      const guide = start();
      guide.press('a');
      guide.rest([frame({ a: hidden('disabled') })], 2000);
      notDone(guide);
      expect(guide.run().question).toBeUndefined();
      guide.rest([frame({ a: hidden('disabled') })], PRESS_PATIENCE_MS);
      expect(guide.run().question).toMatchObject({ why: 'still' });
    });

    it('while its page is still there', () => {
      const guide = start({ page: 'home' });
      guide.press('a');
      guide.rest([frame({}, { pages: ['home'] })], PRESS_PATIENCE_MS - 100);
      notDone(guide);
      expect(guide.run().question).toBeUndefined();
      guide.rest([frame({}, { pages: ['home'] })], 1000);
      notDone(guide);
      expect(guide.run().question).toMatchObject({ why: 'still' });
    });

    it('and is done once that has gone, too, soon enough', () => {
      const guide = start({ page: 'home' });
      guide.press('a');
      guide.rest([frame({}, { pages: ['home'] })], 1500);
      guide.rest([frame({}, { pages: ['away'] })], 1000);
      expect(guide.ticks()['step-1']).toMatchObject({ how: 'seen' });
    });
  });

  it('is asked about by the button, also when a field was pressed after it', () => {
    const fields = sampleProcedure([{ ...save, targets: ['b', 'a'], irreversible: true }, {}]);
    fields.targets.b!.role = ['textbox'];
    const guide = follow(fields);
    guide.rest([frame({ a: found(), b: found() })]);
    guide.press('a');
    guide.press('b');
    guide.rest([frame({ b: found() })]);
    expect(guide.run().question).toMatchObject({ target: 'a', why: 'gone' });
  });

  it('is no new press when a page says again later what has had its effect', () => {
    const guide = start();
    guide.press('a');
    guide.rest(gone, 2000);
    expect(guide.run().step).toBe('step-2');
    const { spent } = guide.run();
    guide.change((journey) => ({ ...journey, run: press(journey.run, 'a', spent!['a']!) }));
    expect(guide.run().pressed).toEqual({});
  });

  it('is no longer said to be gone, nor is anything else ringed, once its window was opened again', () => {
    const guide = start({ irreversible: true });
    guide.press('a');
    const asked = guide.rest([frame({ b: found(), c: found() })]);
    expect(asked.spot).toBeUndefined();
    const again = guide.rest(there);
    expect(guide.run().question).toMatchObject({ why: 'still' });
    expect(again.spot).toMatchObject({ target: 'a' });
  });

  it('is asked about when something lies over the control since the press, and can’t be looked behind', () => {
    const guide = start();
    guide.press('a');
    const covered = [frame({ a: hidden('covered') })];
    guide.rest(covered, PRESS_PATIENCE_MS - 100);
    expect(guide.run().question).toBeUndefined();
    guide.rest(covered, 1000);
    expect(guide.run().question).toMatchObject({ target: 'a', why: 'still' });
  });

  it('is not asked about when something lies over it and nobody has pressed it', () => {
    const guide = start();
    guide.rest([frame({ a: hidden('covered') })], 60_000);
    expect(guide.run().question).toBeUndefined();
  });

  it('is asked about when nothing comes of the press, and no longer once it was pressed again', () => {
    const guide = start();
    guide.press('a');
    guide.rest(there, PRESS_PATIENCE_MS + 100);
    expect(guide.run().question).toMatchObject({ why: 'still' });
    guide.press('a');
    expect(guide.run().question).toBeUndefined();
  });
});

it('a picture in the code window is no QR code that was requested', () => {
  const guide = follow(twoFactor, { procedure: twoFactor.id, step: 'request-qr-code' });
  const picture = found({ means: 'picture' });
  guide.rest([frame({ 'request-qr': found(), 'qr-code': picture })]);
  expect(guide.run().step).toBe('request-qr-code');
  guide.press('request-qr');
  guide.rest([frame({ 'request-qr': found(), 'qr-code': picture })], 100);
  expect(guide.run().step).toBe('add-account');
});

it('a press that was not meant for the run counts for nothing when the page says it again', () => {
  const run = runAt('step-1', { startedAt: 1000 });
  const spent = spendPress(run, 'a', 2000);
  expect(press(spent, 'a', 2000).pressed).toEqual({});
  expect(press(spent, 'a', 9000).pressed).toEqual({ a: 9000 });
  expect(spendPress(press(run, 'a', 2000), 'a', 2000).spent).toBeUndefined();
});
