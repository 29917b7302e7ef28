import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCard } from '../../driver/signpost-page.mjs';
import { openExtension } from '../../setup/e2e-context';
import { isPointing, openAtButton } from '../steps/at-button';
import { waitForView } from '../steps/technician';
import { codeButton, expectRingOn, STEP } from './at-work';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

// shepherd.js #54, #1561, #1906; intro.js #416; hopscotch #225
it('a guide is there again, at its step, when the browser has been ended and started anew', async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'signpost-resume-'));
  folders.push(profileDir);
  const first = await openExtension({ profileDir });
  const page = await openAtButton(first);
  // shepherd.js #997, onborda’s and NextStep’s routes: an address that changes without a page being loaded
  await page.evaluate(() => history.pushState(null, '', `${location.pathname}?view=2`));
  await expectRingOn(page, codeButton(page));
  expect(await readCard(page)).toMatchObject({ step: STEP, state: 'pointing' });
  await first.close();

  const second = await openExtension({ profileDir });
  await second.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
  const { card } = await waitForView(second, isPointing, 'the ring in the new browser', 30_000);
  expect(card.step).toBe(STEP);
  await second.close();
});
