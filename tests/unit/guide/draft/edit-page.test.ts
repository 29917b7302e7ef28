import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPage, pathOf, setPage } from '@/guide/draft/edit-page';
import { setStep } from '@/guide/draft/edit-steps';
import { finish, toRunnable } from '@/guide/draft/runnable';
import { sampleWork } from './drafts';

const NONE = { has: () => false };
const made = (name = 'Contract search') => {
  const { work, id } = addPage(sampleWork(), name, NONE);
  return { work: setStep(work, 'step-3', { page: id }), id };
};

describe('a page that the writer makes', () => {
  it('is recognized by its address', () => {
    const { work, id } = made();
    const { procedure } = setPage(work, id, {
      paths: [pathOf('https://ww5.autotask.net/Mvc/Contracts/Search.mvc?id=7')],
    });
    const runnable = toRunnable(procedure, 'sample');
    expect(runnable).toMatchObject({ ok: true });
    expect(runnable.ok && runnable.procedure.pages[id]).toMatchObject({
      name: 'Contract search',
      paths: ['/mvc/contracts/search.mvc'],
    });
  });

  it('is recognized by two signs where nobody knows its address', () => {
    const { work, id } = made();
    expect(toRunnable(work.procedure, 'sample').ok).toBe(false);
    const { procedure } = setPage(work, id, { labels: ['Contracts', '', 'Renew'] });
    expect(toRunnable(procedure, 'sample').ok).toBe(true);
    expect(finish(procedure).pages[id]?.labels).toEqual(['Contracts', 'Renew']);
  });

  it('has an id of its own, also beside those of other guides', () => {
    const taken = new Set(['contract-search']);
    expect(addPage(sampleWork(), 'Contract search', taken).id).toBe('contract-search-2');
    const first = addPage(sampleWork(), 'Home', NONE);
    expect(addPage(first.work, 'Home', NONE).id).not.toBe(first.id);
  });
});

describe('an address', () => {
  it.each([
    ['https://ww5.autotask.net/Mvc/CRM/Search.mvc?AccountID=29683#top', '/Mvc/CRM/Search.mvc'],
    ['/Autotask/Views/Home.aspx?x=1', '/Autotask/Views/Home.aspx'],
    ['  /a/b  ', '/a/b'],
    ['https://ww5.autotask.net', 'https://ww5.autotask.net'],
    ['Contracts', 'Contracts'],
  ])('%s is read as %s', (text, path) => {
    expect(pathOf(text)).toBe(path);
  });

  it('never keeps what may name a record', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const path = pathOf(url);
        expect(path).not.toMatch(/[?#]/);
        if (path.startsWith('/')) expect(path).not.toContain(new URL(url).host);
      }),
    );
  });
});
