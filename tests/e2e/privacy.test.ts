import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, restartGuide, waitForView } from './steps/technician';
import { countHosts, waitForCard } from '../driver/signpost-page.mjs';

/** The privacy receipt in the real browser: what it says is what is so. */
const extension = setUpExtension({ options: { acceptDownloads: true } });

interface Storage {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
}

/**
 * What feedback tools know of the user (docs/AUTOTASK.md 4.8). A script of an extension can't see it in any case: this shows
 * that nothing of ours runs in the page's own world, nor makes the page read it for us.
 */
it('reads nothing that the page’s own scripts have made', async () => {
  const page = await extension.newAutotaskTab();
  type Spied = typeof globalThis & { readOf: string[] };
  await page.evaluate(
    (names) => {
      const spied = globalThis as unknown as Spied;
      spied.readOf = [];
      for (const name of names)
        Object.defineProperty(spied, name, { get: () => void spied.readOf.push(name), configurable: true });
    },
    ['dataLayer', 'walkMeData'],
  );
  await restartGuide(extension);
  await followGuide(extension, ({ card }) => card.step === 'open-code-options');
  expect(await page.evaluate(() => (globalThis as unknown as Spied).readOf)).toEqual([]);
});

it('says what is stored, contacts nobody, and erases it all under a running guide', async () => {
  const page = await extension.newAutotaskTab();
  await restartGuide(extension);
  await waitForView(extension, () => true, 'the card');
  const receipt = await extension.context.newPage();
  await receipt.goto(`chrome-extension://${extension.extensionId}/options.html#/privacy`);
  await receipt.getByText('Hosts contacted: 0.').waitFor();
  const permissions = receipt.getByRole('table', { name: 'Permissions' });
  expect(await permissions.getByRole('row').allTextContents()).toHaveLength(5);
  expect(await permissions.getByText('No reason is known').count()).toBe(0);

  const read = () =>
    receipt.evaluate(() => (globalThis as unknown as Storage).chrome.storage.local.get(null));
  const download = receipt.waitForEvent('download');
  await receipt.getByRole('button', { name: 'Export' }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { local: object };
  expect(Object.keys(saved.local).toSorted()).toEqual(Object.keys(await read()).toSorted());

  await receipt.getByRole('button', { name: 'Erase everything…' }).click();
  await receipt.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await receipt.getByText('Everything is erased.').waitFor();
  await waitForCard(page, (card) => card === null);
  await expect.poll(() => countHosts(page)).toEqual([]);
  await expect.poll(async () => (await read())['run']).toBeNull();
  const left = await read();
  expect(left['settings']).toEqual({ version: 1, seenVersion: expect.any(String) });
  expect(left['progress']).toEqual({ version: 1, procedures: {} });
  const popup = await extension.openPopup();
  await popup.getByRole('heading', { name: 'Your KB, shown in Autotask' }).waitFor();
});
