import { describe, expect, it } from 'vitest';
import { buildLibrary, type Shipped } from '@/guide/office/library';
import { changeOffice, emptyOffice, type Office } from '@/guide/office/office';
import type { Settings } from '@/guide/office/settings';
import { sampleProcedure } from '../sample';

const KB = 'https://kb.example/portal/en/kb';
const one = sampleProcedure([{}], { id: 'one', title: 'One' });
const two = sampleProcedure([{}], {
  id: 'two',
  title: 'Two',
  article: { title: 'Two', url: KB, source: 'kb' },
  related: [{ id: 'one', title: 'One', url: KB }],
});
const shipped: Shipped[] = [one, two].map((procedure) => ({ file: procedure, procedure }));
const settings: Settings = { version: 1 };
const build = (office: Office = emptyOffice, more: Partial<Settings> = {}) =>
  buildLibrary(shipped, office, { ...settings, ...more });
const bringIn = (id: string, file: unknown, office: Office = emptyOffice) =>
  changeOffice(office, { type: 'import', id, file, name: `${id}.json`, at: 5, title: 'import' });
const titles = (office: Office) => build(office).procedures.map(({ title }) => title);

describe('the procedures of an office', () => {
  it('are those that ship, in their order, while it has changed nothing', () => {
    expect(titles(emptyOffice)).toEqual(['One', 'Two']);
  });

  it('have its own file in place of the one that ships, and say where it came from', () => {
    const office = bringIn('one', { ...one, title: 'Our One' });
    expect(titles(office)).toEqual(['Our One', 'Two']);
    expect(build(office).entries[0]).toMatchObject({ origin: 'replaced', name: 'one.json', at: 5 });
  });

  it('have added ones at the end', () => {
    expect(titles(bringIn('ours', { ...one, id: 'ours', title: 'Ours' }))).toEqual(['One', 'Two', 'Ours']);
  });

  it('leave out the hidden ones, which can still be shown again', () => {
    const office = changeOffice(emptyOffice, { type: 'hide', id: 'one', hidden: true, title: 'hide' });
    expect(titles(office)).toEqual(['Two']);
    expect(build(office).entries.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['one', true],
      ['two', false],
    ]);
  });

  it.each([
    ['is broken', { steps: 'none' }],
    ['is of another procedure', two],
  ])('fall back on the one that ships when a stored file %s, and say so', (_why, file) => {
    const { procedures, problems } = build(bringIn('one', file));
    expect(procedures.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(problems.join()).toContain('“one”');
  });

  it('link to the addresses that the office knows', () => {
    const own = build(emptyOffice, { kbUrl: 'https://kb.ours/', articles: { one: 'https://kb.ours/one' } });
    const [first, second] = own.procedures;
    expect(first!.article.url).toBe('https://kb.ours/one');
    expect(second!.article.url).toBe('https://kb.ours/');
    expect(second!.related[0]!.url).toBe('https://kb.ours/one');
  });
});
