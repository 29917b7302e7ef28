import { expect, it } from 'vitest';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import type { View } from '../driver/view.mjs';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide, waitForView, type Moment } from './steps/technician';

/** The bar of 2018: My is an icon with an overlay of its own, and sign-out stands beside the name (3.4). */
const extension = setUpExtension();

const at = (step: string) => (view: { card: { step: string } }) => view.card.step === step;
const ringsOf = (way: readonly Moment[]) => way.flatMap(({ pointedAt }) => (pointedAt ? [pointedAt] : []));

it.each<[string, Variant]>([
  ['with a name', {}],
  ['with a name', { lang: 'de', churn: '1' }],
  ['without a name', {}],
])('goes on in the overlay of My, an icon %s, to the end: %o', async (kind, variant) => {
  const page = await extension.newAutotaskTab({ shell: 'g0', menu: 'my', traps: '1', ...variant });
  const icon = page.locator('#SiteNavigationBar a:has(.fa-user)');
  await icon.waitFor();
  if (kind === 'without a name') await icon.evaluate((each) => each.removeAttribute('title'));
  await restartGuide(extension);
  // The name's own menu has no settings there: the person goes by the words, to My.
  await waitForView(extension, at('open-profile-menu'), 'the first step');
  await icon.click();
  const way = await followGuide(extension);
  expectRightControls(way);
  expect(ringsOf(way)).toContainEqual(expect.stringMatching(/\| ?(Settings|Einstellungen)$/));
  expect(way.at(-1)?.text).toContain('All done');
});

it.each<Variant>([{}, { lang: 'de' }])(
  'leads on to My by itself, where the name was pressed in vain: %o',
  async (variant) => {
    await extension.newAutotaskTab({ shell: 'g0', menu: 'my', traps: '1', ...variant });
    await restartGuide(extension);
    const way = await followGuide(extension, at('open-code-options'));
    expectRightControls(way);
    const asked = ringsOf(way.filter(({ step }) => step === 'open-preferences'));
    expect(asked.filter((on) => on.endsWith('Robin Vale')).length).toBeLessThanOrEqual(2);
    expect(asked.at(-2)).toMatch(/\| \(Icon fa-user\)$/);
    expect(asked.at(-1)).toMatch(/\| (Settings|Einstellungen)$/);
  },
);

it('where My has no name, the card says where to look once the name was pressed in vain', async () => {
  const page = await extension.newAutotaskTab({ shell: 'g0', menu: 'my' });
  const icon = page.locator('#SiteNavigationBar a:has(.fa-user)');
  await icon.waitFor();
  await icon.evaluate((each) => each.removeAttribute('title'));
  await restartGuide(extension);
  const isLost = (view: View) => at('open-preferences')(view) && view.spotlight === null;
  await followGuide(extension, (view) => isLost(view) && view.card.text.includes('My > Miscellaneous'));
});

it.each<Variant>([{ traps: '1' }, { traps: '1', menu: 'settings' }])(
  'never points at sign-out beside the name: %o',
  async (variant) => {
    const page = await extension.newAutotaskTab({ shell: 'g0', ...variant });
    await page.locator('.SignOut > a').waitFor();
    await restartGuide(extension);
    const way = await followGuide(extension, at('open-code-options'));
    expectRightControls(way);
    expect(ringsOf(way).filter((on) => /Sign Out/i.test(on))).toEqual([]);
  },
);
