import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '@/guide/draft/draft';
import { parseStored } from '@/guide/stored';
import { mergeContactsFile as mergeContacts } from '../../../fixtures/in-english';
import { sampleDraft } from './drafts';
import type { Procedure } from '@/guide/procedure/procedure';

const withProcedure = (change: (procedure: Procedure) => unknown) =>
  sampleDraft({ procedure: change(structuredClone(sampleDraft().procedure)) as Procedure });

describe('a draft', () => {
  it.each<[string, unknown]>([
    ['that is whole', sampleDraft()],
    ['of a guide that ships', sampleDraft({ procedure: mergeContacts as Procedure })],
    ['with blank texts', withProcedure((whole) => ({ ...whole, title: '', summary: '' }))],
    ['without a step', withProcedure((whole) => ({ ...whole, steps: [] }))],
    ['without an address', withProcedure((whole) => ({ ...whole, article: { ...whole.article, url: '' } }))],
    [
      'with a sentence that is too long',
      withProcedure((whole) => ({ ...whole, steps: [{ ...whole.steps[0], say: 'x'.repeat(900) }] })),
    ],
    ['that speaks of <b>', withProcedure((whole) => ({ ...whole, summary: 'Press <b> now' }))],
  ])('%s is kept as it is', (_what, draft) => {
    expect(v.parse(draftSchema, draft)).toEqual(draft);
  });

  it.each<[string, unknown]>([
    ['with a key that nobody knows', withProcedure((whole) => ({ ...whole, script: 'x' }))],
    ['with a number for a text', withProcedure((whole) => ({ ...whole, title: 5 }))],
    [
      'with an id that is none',
      withProcedure((whole) => ({ ...whole, steps: [{ ...whole.steps[0], id: 'A b' }] })),
    ],
    [
      'with a condition that is none',
      withProcedure((whole) => ({ ...whole, states: { one: { seen: 'a' } } })),
    ],
    ['with a text of a megabyte', withProcedure((whole) => ({ ...whole, title: 'x'.repeat(1_000_000) }))],
    ['without a procedure', withProcedure(() => undefined)],
  ])('%s is damaged', (_what, draft) => {
    expect(v.is(draftSchema, draft)).toBe(false);
  });

  it('that is damaged does not take the others with it', () => {
    const good = sampleDraft();
    const raw = { version: 1, procedures: { good, bad: { ...good, procedure: 'gone' } } };
    const item = parseStored('drafts', raw);
    expect(item).toMatchObject({ state: 'damaged', value: { procedures: { good } } });
    expect(Object.keys(item.value.procedures)).toEqual(['good']);
  });

  it('of a newer Signpost is left alone', () => {
    expect(parseStored('drafts', { version: 2, shelves: [] })).toMatchObject({ state: 'newer' });
  });
});
