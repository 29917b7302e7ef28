import { expect, it } from 'vitest';
import { emptyDraft, parseDraft } from '@/guide/popup/draft';

it('is what was kept, or nothing where that can’t be read', () => {
  const draft = { query: 'merge', mails: { todo: { who: 'Robin', what: 'Order toner', details: '' } } };
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const raw of [
    undefined,
    null,
    'x',
    { query: 1 },
    { ...draft, more: true },
    { query: 'a'.repeat(501), mails: {} },
  ])
    expect(parseDraft(raw)).toEqual(emptyDraft);
});
