import { expect, it } from 'vitest';
import { countHosts, pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

/** What a page does that writes itself: every listener on its window and document is gone afterwards. */
function writeAnew(): void {
  document.open();
  document.write(
    '<!doctype html><title>Preferences</title><h1>Preferences</h1><p style="height:60px"></p>' +
      '<button>Authentication Code Options</button>',
  );
  document.close();
}

it('a page that writes its document anew keeps the guide, and a press there is still heard', async () => {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  await restartGuide(extension);
  const before = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
  await page.evaluate(writeAnew);
  await waitForView(
    extension,
    ({ spotlight }) => spotlight !== null && spotlight.box.y !== before.spotlight?.box.y,
    'the written button',
  );
  expect((await countHosts(page)).map(({ count }) => count)).toEqual([1]);
  await page.getByRole('button', { name: 'Authentication Code Options' }).click();
  await waitForCard(page, (card) => /Did that work\?/.test(card?.text ?? ''), { timeout: 20_000 });
  await pressCard(page, /^Close guide/);
  await waitForCard(page, (card) => card === null);
  expect(await countHosts(page)).toEqual([]);
});
