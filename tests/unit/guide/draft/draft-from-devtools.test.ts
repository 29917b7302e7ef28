import { describe, expect, it } from 'vitest';
import { importRecorder } from '@/guide/devtools/import-recorder';
import { draftFromDevtools } from '@/guide/draft/draft-from-devtools';
import { toRunnable } from '@/guide/draft/runnable';
import type { Procedure } from '@/guide/procedure/procedure';
import { mergeContactsFile } from '../../../fixtures/in-english';

const library = [mergeContactsFile as Procedure];
const click = (name: string) => ({ type: 'click', selectors: [`aria/${name}[role="button"]`] });
const wait = (name: string, more: object) => ({
  type: 'waitForElement',
  selectors: [`aria/${name}`],
  ...more,
});

function draftOf(...steps: unknown[]) {
  const read = importRecorder(JSON.stringify({ title: 'Posting', steps }));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return draftFromDevtools(read, library, new Set()).work.procedure;
}

describe('a draft from a recording of DevTools', () => {
  it('says when a step is done by what the recording waits for', () => {
    const { steps, targets } = draftOf(
      click('Edit'),
      wait('Save Charge', { visible: true }),
      click('Activate'),
      wait('Active', { properties: { checked: true } }),
      click('Close Charge'),
      wait('Loading', { operator: '==', count: 0 }),
    );
    expect(steps.map(({ done }) => done)).toEqual([
      { visible: 'save-charge' },
      { checked: 'active' },
      { all: [{ pressed: 'close-charge' }, { not: { visible: 'loading' } }] },
    ]);
    expect(targets).toMatchObject({ active: { role: ['checkbox'] }, loading: { role: ['text'] } });
  });

  it('goes to the pages that the recording goes to', () => {
    const { steps, pages } = draftOf(
      { type: 'navigate', url: 'https://ww5.autotask.net/Mvc/Contracts/Search.mvc?client=1' },
      click('Post'),
    );
    const { page = '', goTo } = steps[0]!;
    expect(goTo).toBe(page);
    expect(pages[page]).toMatchObject({
      name: 'Contracts Search',
      paths: ['/mvc/contracts/search.mvc'],
      open: '/Mvc/Contracts/Search.mvc',
    });
  });

  it('takes a page over that a guide knows by its path', () => {
    const [id, page] = Object.entries(library[0]!.pages).find(([, each]) => each.paths.length > 0)!;
    const { steps, pages } = draftOf(
      { type: 'navigate', url: `https://ww5.autotask.net${page.paths[0]}` },
      click('Post'),
    );
    expect(steps[0]).toMatchObject({ page: id, goTo: id });
    expect(pages[id]?.name).toBe(page.name);
  });

  it('can be followed', () => {
    const procedure = draftOf(click('Edit'), wait('Save Charge', { visible: true }));
    expect(toRunnable(procedure, 'draft-1').ok).toBe(true);
  });
});
