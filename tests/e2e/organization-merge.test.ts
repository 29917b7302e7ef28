import { expect, it } from 'vitest';
import type { View } from '../driver/view.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Organization Merge, beside Contact Merge and much like it, merges whole companies: nothing in it is a step (5.3). */
const extension = setUpExtension();

const isPointing = (view: View) => view.card.step === 'open-contact-merge' && view.spotlight !== null;

it.each<Variant>([
  { shell: 'g2' },
  { shell: 'g1', traps: '1', windows: 'tab' },
  { shell: 'g0', traps: '1', windows: 'frame' },
  { merge: 'three' },
  { merge: 'three', traps: '1', shell: 'g0', words: 'accounts' },
  { lang: 'es' },
])('opened in place of Contact Merge it gets no ring, and nothing is ticked: %o', async (variant) => {
  await extension.newAutotaskTab(variant);
  await restartGuide(extension, 'merge-contacts');
  expectRightControls(await followGuide(extension, isPointing));
  const { page } = await waitForView(extension, isPointing, 'Contact Merge');

  const isFramed = variant['windows'] === 'frame';
  const opening = isFramed ? undefined : extension.context.waitForEvent('page');
  const admin = page.frames().find((frame) => frame.url().includes('AdministrationSetup'))!;
  const name = variant['lang'] === 'es' ? 'Fusión de Organizaciones' : /^(Organization|Account) Merge$/;
  await admin.locator('.AdminLinks').getByText(name).click();
  const window = (await opening) ?? page;
  const queryFrame = () => window.frames().find((frame) => frame.url().includes('OrganizationMerge'));
  await expect.poll(() => queryFrame() !== undefined).toBe(true);
  const merging = queryFrame()!;
  await merging.getByText('Merge', { exact: true }).first().waitFor();

  const isLed = ({ card, spotlight }: View) =>
    /^(choose|merge)/.test(card.step) || (!isFramed && spotlight?.page === window);
  await expect(waitForView(extension, isLed, 'a step in it', 2500)).rejects.toThrow('a step in it');
  await merging.locator('.SearchBox input, input.txtBlack8Class').first().click();
  await expect(waitForView(extension, isLed, 'a step in it', 2500)).rejects.toThrow('a step in it');
});
