import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pressCard } from '../driver/signpost-page.mjs';
import type { View } from '../driver/view.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { chooseContact } from './steps/merge-contacts';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Old pages complain and ask in the browser's own small windows, where nothing can be pointed at (3.2). */
const extension = setUpExtension();

const at = (step: string) => (view: View) => view.card.step === step;
const isPointing = (step: string) => (view: View) => at(step)(view) && view.spotlight !== null;

/** What the small window of the browser says that this brings up; it is answered by OK. */
async function answer(page: Page, press: () => Promise<void>): Promise<string> {
  const asking = page.waitForEvent('dialog');
  const pressed = press();
  const dialog = await asking;
  const said = `${dialog.type()}: ${dialog.message()}`;
  await dialog.accept();
  await pressed;
  return said;
}

async function reach(step: string, variant: Variant): Promise<Page> {
  await extension.newAutotaskTab({ alerts: '1', ...variant });
  await restartGuide(extension, 'merge-contacts');
  await followGuide(extension, at(step));
  return (await waitForView(extension, isPointing(step), step)).page;
}

it.each<Variant>([{ traps: '1' }, { shell: 'g0', windows: 'tab' }])(
  'the card says it before Merge is pressed, and goes on when it is answered: %o',
  async (variant) => {
    const page = await reach('choose-source', variant);
    const merge = page.locator('.ToolBar .Button2:not(.Disabled2):visible').filter({ hasText: /^Merge$/ });
    await chooseContact(page, 0, 0);
    await pressCard(page, 'I did it');
    await waitForView(extension, isPointing('choose-destination'), 'the second field');
    await pressCard(page, 'I did it');
    const { card } = await waitForView(extension, isPointing('merge'), 'Merge');
    expect(card.text).toMatch(/say what is missing, in a small window of the browser/);
    expect(await answer(page, () => merge.click())).toMatch(/^alert: Choose a source contact/);
    await waitForView(extension, isPointing('merge'), 'Merge, still');

    await pressCard(page, 'Back');
    await waitForView(extension, isPointing('choose-destination'), 'the second field again');
    await chooseContact(page, 1, 1);
    await pressCard(page, 'I did it');
    await waitForView(extension, isPointing('merge'), 'Merge again');
    expect(await answer(page, () => merge.click())).toMatch(/^confirm: .*can’t be undone/);
    await page.getByText('have been merged').waitFor();
    expect((await followGuide(extension)).at(-1)?.text).toContain('All done');
  },
);

it('the card says it before a contact is chosen without its account', async () => {
  const page = await reach('choose-account', { merge: 'three' });
  await waitForView(
    extension,
    (view) =>
      isPointing('choose-account')(view) &&
      /Without an account.* small window of the browser/.test(view.card.text),
    'what the browser may say',
  );
  const source = page.locator('a[data-field="source"]');
  expect(await answer(page, () => source.click())).toBe('alert: Choose the account first.');
  await waitForView(extension, isPointing('choose-account'), 'the same step');
});
