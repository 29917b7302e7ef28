import { describe, expect, it } from 'vitest';
import { openToolbarPopup } from '../driver/toolbar-popup.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { eachPopupState, findViolationsIn, openEditor, PAGES, sendOf } from './steps/axe';

const extension = setUpExtension({ options: { viewport: null } });

describe('axe has nothing to object to, in light, dark and forced colors', () => {
  it('in the toolbar’s popup: at first, with finds, with none, unfolded, asked for the zone', async () => {
    await extension.context.pages()[0]!.bringToFront();
    const popup = await openToolbarPopup(extension);
    for await (const state of eachPopupState(popup))
      expect([state, await findViolationsIn(popup.send)]).toEqual([state, []]);
    await popup.close();
  });

  it('on the options with a table that is edited and an import that was refused', async () => {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/options.html#/content`);
    await openEditor(page);
    expect(await findViolationsIn(await sendOf(page))).toEqual([]);
  });

  it.each(PAGES)('on %s', async (path) => {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findViolationsIn(await sendOf(page))).toEqual([]);
  });
});
