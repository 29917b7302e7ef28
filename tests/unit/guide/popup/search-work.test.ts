import { expect, describe, it } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import { prepareSearch, searchProcedures } from '@/guide/popup/search-procedures';
import { shipped } from '@/procedures/catalogue';
import { sampleProcedure } from '../sample';

const library = shipped.map(({ procedure }) => procedure);

describe('in an office with hundreds of procedures', () => {
  /** Procedures that count how often the texts of their steps are read. */
  function watched(count: number) {
    const reads = new Map<string, number>();
    const all = Array.from({ length: count }, (_, at) => {
      const id = `office-${at}`;
      const title = `Replace a printer, case ${at}`;
      const { steps, ...rest } = sampleProcedure(
        [
          { title: 'Look', say: `Look for box ${at}.` },
          { title: 'Order', say: 'Order toner for the printer.' },
        ],
        { id, title },
      );
      const texts = steps.map((each) => ({
        ...each,
        get kb() {
          reads.set(id, (reads.get(id) ?? 0) + 1);
          return 'As the KB has it.';
        },
      }));
      return { ...rest, steps: texts };
    });
    return {
      all,
      most: () => Math.max(0, ...reads.values()),
      total: () => [...reads.values()].reduce((a, b) => a + b, 0),
    };
  }
  const type = (all: readonly Procedure[], word: string) =>
    Array.from(word, (_, at) => searchProcedures(all, word.slice(0, at + 1)));

  it('each text is read once, however many letters are typed', () => {
    const { all, most, total } = watched(200);
    type(all, 'replace a printer');
    type(all, 'nowhere to be found');
    expect(most()).toBe(2);
    expect(total()).toBe(400);
  });

  it('the step is looked for only in procedures that are shown', () => {
    const { all, total } = watched(200);
    const hits = searchProcedures(all, 'toner');
    expect(hits).toHaveLength(200);
    const before = total();
    const shown = hits.slice(0, 30).map((hit) => hit.step?.title);
    expect(shown).toEqual(Array.from({ length: 30 }, () => 'Order'));
    expect(total() - before).toBe(60);
    expect(hits[0]!.step).toBe(hits[0]!.step);
    expect(total() - before).toBe(60);
  });

  it('they are read before anybody types, a few at a time', async () => {
    const { all, total } = watched(200);
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 0);
    await prepareSearch(all);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(3);
    const before = total();
    expect(searchProcedures(all, 'printer')).toHaveLength(200);
    expect(total()).toBe(before);
    await prepareSearch(all);
    expect(total()).toBe(before);
  });

  it('who types before that is done waits for the rest only', async () => {
    const { all, total } = watched(200);
    const ready = prepareSearch(all);
    await new Promise((resolve) => setTimeout(resolve, 1));
    const begun = total();
    expect(begun).toBeLessThan(400);
    expect(searchProcedures(all, 'printer')).toHaveLength(200);
    expect(total()).toBe(400);
    await ready;
    expect(total()).toBe(400);
  });

  it('finds the same whether it was prepared or not', async () => {
    const prepared = [...library];
    await prepareSearch(prepared);
    for (const query of ['merge', 'authentcator', 'todo', 'zebra'])
      expect(searchProcedures(prepared, query)).toEqual(searchProcedures([...library], query));
  });
});
