import fc from 'fast-check';
import { expect, it } from 'vitest';
import { autotaskIdioms } from '@/autotask/idioms';
import { watchPage } from '@/entrypoints/agent/watch-page';
import { getProcedure } from '@/guide/parse-procedure';
import { createLabelIndex, type LabelIndex } from '@/locate/label-index';
import { collectWantedLabels, labelKey } from '@/locate/wanted-labels';
import file from '@/procedures/autotask-2fa.json';
import { history } from '../../fixtures/mutation-arbitraries';
import { applyMutations, listElements } from '../../fixtures/mutations';

const { targets, pages } = getProcedure(file);
const wanted = collectWantedLabels(targets, pages);
const keys = [
  ...Object.values(targets).flatMap(({ names }) =>
    (names ?? []).map(({ text, match }) => labelKey(text, match)),
  ),
  ...Object.values(pages).flatMap(({ labels }) => (labels ?? []).map((label) => labelKey(label))),
];

/** Which element stands under which label, as what; elements told by their place in the document. */
function contents(index: LabelIndex) {
  index.refresh();
  const order = listElements(document);
  return keys.map((key) => {
    const places = index
      .query(key)
      .map(({ element, role }) => [order.indexOf(element), role ?? 'text'] as const);
    return `${key} ${places
      .toSorted(([a], [b]) => a - b)
      .map(([at, role]) => `${at}=${order[at]?.localName ?? 'gone'}:${role}`)
      .join(' ')}`;
  });
}

it('an index that lived through any changes equals one made on the spot', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ page, batches }) => {
      document.body.innerHTML = page;
      const life = new AbortController();
      const live = createLabelIndex(document, wanted, autotaskIdioms, (root) => watch.add(root));
      const watch = watchPage(
        (records) => live.note(records),
        () => undefined,
        life.signal,
      );
      watch.add(document);
      live.refresh();
      try {
        for (const batch of batches) {
          applyMutations(document, batch);
          await Promise.resolve();
          const fresh = createLabelIndex(document, wanted, autotaskIdioms, () => undefined);
          expect(contents(live)).toEqual(contents(fresh));
        }
      } finally {
        life.abort();
      }
    }),
    { numRuns: 150 },
  );
});
