import { expect, it } from 'vitest';
import { countHosts, readSpotlights, waitForCard } from '../driver/signpost-page.mjs';
import { openAtButton } from '../e2e/steps/at-button';
import { waitForView } from '../e2e/steps/technician';
import { setUpExtension } from '../setup/e2e-context';

/** Firefox ends an extension's scripts without a word to them. */
const extension = setUpExtension();

it('what was drawn goes with the extension when it is switched off, and comes back with it', async () => {
  const page = await openAtButton(extension);
  const { addon } = extension.firefox!;
  await addon.disable();
  await waitForCard(page, (card) => card === null);
  expect(await readSpotlights(page)).toEqual([]);
  await addon.enable();
  const view = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the guide, again');
  expect(view.card.step).toBe('open-code-options');
  expect((await countHosts(page)).map(({ count }) => count)).toEqual([1]);
});

it('an update on top of another leaves one card and one ring', async () => {
  const page = await openAtButton(extension);
  await extension.update();
  await extension.update();
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the guide, again');
  expect((await countHosts(page)).map(({ count }) => count)).toEqual([1]);
  expect(await readSpotlights(page)).toHaveLength(1);
});
