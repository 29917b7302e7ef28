import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatDay } from '@/guide/procedure/day';
import { LAST_MOMENT, momentSchema } from '@/guide/procedure/moment';
import { parseStored } from '@/guide/stored';
import { checkRecordingsFile } from '@/guide/office/read-recordings-file';

const NONE = [1e308, LAST_MOMENT + 1000, Number.POSITIVE_INFINITY, Number.NaN, -1];

describe('a moment', () => {
  it.each([0, 1_700_000_000_000, LAST_MOMENT])('%d is one', (at) => {
    expect(v.is(momentSchema, at)).toBe(true);
    expect(formatDay(at)).toMatch(/ \d{4,6}$/);
  });

  it.each(NONE)('%d is none, and no view throws for it', (at) => {
    expect(v.is(momentSchema, at)).toBe(false);
    expect(formatDay(at)).toMatch(/ \d{4}$|an unknown day/);
  });
});

describe('a moment that no calendar has is refused', () => {
  it('in a file of recorded controls', () => {
    const control = { version: 1, tag: 'button', text: 'Save', alike: 1 };
    const file = (at: number) => ({
      format: 1,
      kind: 'signpost-repairs',
      procedures: { sample: { save: { step: 'save', at, recorded: control } } },
    });
    expect(checkRecordingsFile(file(5)).ok).toBe(true);
    const refused = checkRecordingsFile(file(1e308));
    expect(refused.ok ? [] : refused.problems).toEqual([
      'At procedures.sample.save.at: found 1e+308; expected a moment that a calendar has',
    ]);
  });

  it('in what is stored of the office and of what was observed', () => {
    const office = (at: number) => ({ version: 1, procedures: { sample: { file: {}, at } }, hidden: [] });
    const observed = (at: number) => ({
      version: 1,
      procedures: { sample: { labels: { save: { text: 'Save', at } }, absent: {} } },
    });
    expect(parseStored('office', office(5)).state).toBe('good');
    expect(parseStored('office', office(1e308)).state).toBe('damaged');
    expect(parseStored('observed', observed(5)).state).toBe('good');
    expect(parseStored('observed', observed(1e308)).state).toBe('damaged');
  });
});
