import { describe, expect, it } from 'vitest';
import { emptyObserved, type Observed } from '@/guide/kb-check/observed';
import { writeWrongStep } from '@/guide/kb-check/wrong-step';
import { sampleProcedure } from '../sample';

const at = new Date(2026, 10, 24).getTime();
const procedure = sampleProcedure([{ targets: ['a', 'b'] }, {}], {
  revision: { number: 3, at: '2026-11-20' },
});

describe('the note about a step that is wrong', () => {
  it('says which guide, revision and step it is, and which of its controls were found', () => {
    const observed: Observed = {
      version: 1,
      procedures: {
        sample: { labels: { a: { text: 'Alpha', at } }, absent: { 'step-1': { how: 'missing', at } } },
      },
    };
    expect(writeWrongStep(procedure, 'step-1', observed, '1.2.3')).toBe(
      [
        'A step of a Signpost guide is wrong.',
        'Guide: A sample (revision 3, 2026-11-20)',
        'Step 1: Step 1',
        'It says: Click A.',
        'Found here: A, as “Alpha” (Nov 24, 2026)',
        'None of its names was seen here: B (“B”)',
        'It was reported as not there (Nov 24, 2026).',
        'Signpost 1.2.3.',
      ].join('\n'),
    );
  });

  it('of a step without controls says what it says', () => {
    const note = writeWrongStep(procedure, 'step-2', emptyObserved, '1.2.3');
    expect(note?.split('\n')).toHaveLength(5);
  });

  it('is about no step that the guide doesn’t have', () => {
    expect(writeWrongStep(procedure, 'gone', emptyObserved, '')).toBeUndefined();
  });
});
