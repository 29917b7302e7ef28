import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openToolbarPopup } from '../driver/toolbar-popup.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { sendFrom } from './steps/technician';
import { eachPopupState, findTooWide, findViolationsIn, openEditor, PAGES, sendOf } from './steps/axe';

/** A profile in which every page is zoomed, the toolbar's popup as well, as people set it in the browser's settings. */
async function makeZoomedProfile(zoom: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-zoomed-'));
  await mkdir(join(folder, 'Default'));
  // Chromium counts zoom in steps of a fifth.
  const level = Math.log(zoom) / Math.log(1.2);
  const preferences = { partition: { default_zoom_level: { x: level } } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

const profiles = { 200: await makeZoomedProfile(2), 400: await makeZoomedProfile(4) };
afterAll(async () => {
  for (const folder of Object.values(profiles)) await rm(folder, { recursive: true, force: true });
});

describe.each([200, 400] as const)('at %d percent', (percent) => {
  const extension = setUpExtension({ options: { viewport: null }, profileDir: profiles[percent] });

  it('the toolbar’s popup is as wide as it may be, nothing of it is cut off, and axe has no objection', async () => {
    await extension.context.pages()[0]!.bringToFront();
    const popup = await openToolbarPopup(extension);
    for await (const state of eachPopupState(popup)) {
      await expect.poll(async () => [state, await findTooWide(popup.send)]).toEqual([state, []]);
      expect([state, await findViolationsIn(popup.send, ['light'])]).toEqual([state, []]);
    }
    const seen = await popup.evaluate(() => ({
      zoom: devicePixelRatio,
      window: outerWidth,
      view: innerWidth,
    }));
    expect(seen.zoom).toBe(percent / 100);
    expect(seen.view * seen.zoom).toBeGreaterThan(0.9 * seen.window);
    await popup.close();
  });

  it.each(['de', 'es'] as const)('the toolbar’s popup has nothing cut off in %s', async (language) => {
    const page = await extension.openOwnPage('popup.html');
    await sendFrom(page, { type: 'settings.change', settings: { language } });
    const popup = await openToolbarPopup(extension);
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe(language);
    await expect.poll(() => findTooWide(popup.send)).toEqual([]);
    await popup.close();
  });

  it('a table is edited without scrolling the page sideways, and axe has no objection', async () => {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/options.html#/content`);
    await openEditor(page);
    const send = await sendOf(page);
    expect(await findTooWide(send)).toEqual([]);
    expect(await findViolationsIn(send, ['light'])).toEqual([]);
  });

  it.each(PAGES)('%s needs no scrolling sideways, and axe has no objection', async (path) => {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const send = await sendOf(page);
    expect(await findTooWide(send)).toEqual([]);
    expect(await findViolationsIn(send, ['light'])).toEqual([]);
  });
});
