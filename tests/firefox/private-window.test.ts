import { expect, it } from 'vitest';
import { restartGuide, waitForView } from '../e2e/steps/technician';
import { setUpExtension } from '../setup/e2e-context';
import { isAllowedInPrivate } from './steps/window';

/** A Firefox that lets every extension into its private windows which doesn't refuse. */
const extension = setUpExtension({ preferences: { 'extensions.allowPrivateBrowsingByDefault': true } });

it('nothing of Signpost runs in private windows, so nothing of them can be kept', async () => {
  const { addon } = extension.firefox!;
  expect(await addon.inBrowser(isAllowedInPrivate, addon.id)).toBe(false);
  await extension.newAutotaskTab();
  await restartGuide(extension);
  await waitForView(extension, ({ card }) => card.state === 'pointing', 'the guide in the usual window');
});
