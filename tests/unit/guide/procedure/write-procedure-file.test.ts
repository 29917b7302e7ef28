import { describe, expect, it } from 'vitest';
import { writeProcedureFile } from '@/guide/procedure/write-procedure-file';
import shipped from '@/procedures/autotask-2fa.json';

/** What storage makes of an object: its keys by the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

describe('an exported procedure', () => {
  it('says what the file says, in the order of the format', () => {
    const text = writeProcedureFile(sorted(shipped));
    expect(JSON.parse(text)).toEqual(shipped);
    expect(
      text
        .split('\n')
        .slice(1, 5)
        .map((line) => line.trim().split('"')[1]),
    ).toEqual(['$schema', 'format', 'language', 'id']);
  });

  it('leaves what it does not know as it is', () => {
    expect(JSON.parse(writeProcedureFile({ format: 9, more: [1] }))).toEqual({ format: 9, more: [1] });
  });
});
