import fc from 'fast-check';
import { expect, it } from 'vitest';
import { history } from '../../fixtures/mutation-arbitraries';
import { applyMutations } from '../../fixtures/mutations';
import { contents, newIndex, openLiveIndex } from './lab/live-index';

it('an index that lived through any changes equals one made on the spot', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ page, batches }) => {
      document.body.innerHTML = page;
      const { index, close } = openLiveIndex();
      index.refresh();
      try {
        for (const batch of batches) {
          applyMutations(document, batch);
          await Promise.resolve();
          expect(contents(index)).toEqual(contents(newIndex()));
        }
      } finally {
        close();
      }
    }),
    { numRuns: 150 },
  );
});
