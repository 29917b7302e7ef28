import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { At, fields } from '@/locate/score/fields';
import { trainedWeights } from '@/locate/score/score';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the trained weights', () => {
  it('have a chance above 0 for every level of every field', () => {
    expect(trainedWeights.fields).toHaveLength(fields.length);
    for (const [column, { levels }] of fields.entries()) {
      const { weight, match, chance } = trainedWeights.fields[column]!;
      expect(weight).toBeGreaterThanOrEqual(0);
      for (const list of [match, chance]) {
        expect(list).toHaveLength(levels.length);
        expect(Math.min(...list)).toBeGreaterThan(0);
        expect(sum(list)).toBeCloseTo(1, 2);
      }
    }
  });

  it('are as many as the docs say', () => {
    const count = sum(trainedWeights.fields.map(({ match, chance }) => 1 + match.length + chance.length)) + 1;
    const docs = readFileSync('docs/LOCATING.md', 'utf8');
    expect(docs).toContain(
      `they are ${count} in ${['', '', '', '', '', '', '', 'seven', 'eight', 'nine'][fields.length]}`,
    );
  });

  it('belong to fields that stand where the requirements look for them', () => {
    const names = Object.values(At).map((column) => fields[column]!.name);
    expect(new Set(names).size).toBe(fields.length);
    expect(fields[At.name].name).toBe('name');
    expect(fields[At.position].name).toBe('position');
    expect(fields[At.nameAttribute].name).toBe('name attribute');
  });
});
