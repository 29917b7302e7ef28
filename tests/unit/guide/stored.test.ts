import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStored, storedKeys } from '@/guide/stored';
import { runAt } from './sample';

const run = runAt('step-1', { held: true, pressed: { a: 5 } });
const progress = { version: 1, procedures: { sample: { steps: { 'step-1': { how: 'seen', at: 1 } } } } };
const settings = { version: 1, zone: 'ww5.autotask.net' };

describe('what is in storage', () => {
  it.each([
    ['run', run],
    ['run', null],
    ['progress', progress],
    ['settings', settings],
  ] as const)('a good %s is read as it was written', (key, value) => {
    expect(parseStored(key, structuredClone(value))).toEqual({ state: 'good', value });
  });

  it.each([
    ['run', null],
    ['progress', { version: 1, procedures: {} }],
    ['settings', { version: 1 }],
  ] as const)('no %s yet is good, and empty', (key, value) => {
    expect(parseStored(key, undefined)).toEqual({ state: 'good', value });
  });

  it.each([
    ['run', { ...run, version: 2 }],
    ['progress', { version: 2, everything: 'has changed' }],
    ['settings', { version: 17 }],
  ] as const)('a newer %s is recognised, and the person is told to update', (key, value) => {
    const parsed = parseStored(key, value);
    expect(parsed.state).toBe('newer');
    expect(parsed.say).toContain('update Signpost');
  });

  it.each([
    ['run', { ...run, status: 'confused' }],
    ['run', { ...run, version: 0 }],
    ['run', 'running'],
    ['progress', null],
    ['progress', { version: 1, procedures: { sample: { steps: { 'step-1': { how: 'guessed', at: 1 } } } } }],
    ['progress', []],
    ['settings', { version: 'two' }],
    ['settings', { version: 1, zone: 5 }],
  ] as const)('a damaged %s is named, with nothing lost: %j', (key, value) => {
    const parsed = parseStored(key, value);
    expect(parsed.state).toBe('damaged');
    expect(parsed.say).toContain('nothing is lost');
  });

  it('anything at all is read without falling over, and gives something that can be used', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...storedKeys),
        fc.anything({ withBigInt: true, withMap: true }),
        (key, raw) => {
          const parsed = parseStored(key, raw);
          expect(['good', 'damaged', 'newer']).toContain(parsed.state);
          expect(parseStored(key, parsed.value).state).toBe('good');
          expect(parsed.say === undefined).toBe(parsed.state === 'good');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a good item with one thing changed is never taken for good by mistake, nor lost in silence', () => {
    const change = fc.tuple(
      fc.constantFrom('version', 'procedure', 'step', 'status', 'startedAt', 'new-key'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(change, ([key, value]) => {
        const { state, value: read, say } = parseStored('run', { ...run, [key]: value });
        if (state === 'good') expect(read).toMatchObject({ [key]: value });
        else expect(say).toBeTruthy();
      }),
    );
  });
});
