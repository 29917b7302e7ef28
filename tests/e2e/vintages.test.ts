import { describe, expect, it } from 'vitest';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls } from './steps/right-controls';
import { followGuide, restartGuide, waitForView, type Moment } from './steps/technician';

/** Autotask as it is drawn in some places and years, and not in others (docs/AUTOTASK.md 3.3, 3.4, 4.1, 5.2, 5.3). */
const extension = setUpExtension();

const at = (step: string) => (view: { card: { step: string } }) => view.card.step === step;
const ringsAt = (way: readonly Moment[], step: string) =>
  way.flatMap((each) => (each.step === step && each.pointedAt !== null ? [each.pointedAt] : []));

async function follow(variant: Variant, procedure: string, until?: string): Promise<Moment[]> {
  await extension.newAutotaskTab(variant);
  await restartGuide(extension, procedure);
  const way = await followGuide(extension, until === undefined ? undefined : at(until));
  expectRightControls(way);
  return way;
}

describe('where the menu for new things is a name and no plus', () => {
  it.each<[Variant, string]>([
    [{ shell: 'g2' }, 'Create'],
    [{ shell: 'g2', create: 'flat', lang: 'de' }, 'Neu'],
    [{ shell: 'g1', create: 'flat' }, 'New'],
    [{ shell: 'g1', lang: 'es', create: 'modules' }, 'Nuevo'],
    [{ shell: 'g0', lang: 'de' }, 'Erstellen'],
    [{ shell: 'g2', plus: 'side' }, 'Create'],
    [{ shell: 'g1', plus: 'side', lang: 'de' }, 'Erstellen'],
  ])('the guide points at it and says its name: %o', async (variant, name) => {
    const way = await follow(
      { plus: 'word', traps: '1', ...variant },
      'ticket-categories',
      'choose-category',
    );
    const first = way.find((each) => each.step === 'open-new' && each.pointedAt !== null)!;
    expect(first.pointedAt!.endsWith(`| ${name}`)).toBe(true);
    expect(first.text).toContain(`Click ${name} in the bar`);
  });
});

it.each(['g2', 'g1'])('a Create beside the person’s name is not taken for that: %s', async (shell) => {
  const way = await follow({ plus: 'side', traps: '1', shell }, 'autotask-2fa', 'open-code-options');
  expect(ringsAt(way, 'open-profile-menu')).toEqual([expect.stringMatching(/Robin$/)]);
});

describe('Admin’s page of 2018', () => {
  it.each<Variant>([
    { shell: 'g2', nav: 'open' },
    { shell: 'g1', traps: '1' },
    { shell: 'g0', traps: '1', words: 'accounts' },
  ])('has its section opened first: %o', async (variant) => {
    const way = await follow({ adminlook: 'old', ...variant }, 'merge-contacts', 'choose-source');
    const rings = ringsAt(way, 'open-contact-merge');
    expect(rings[0]).toMatch(/ & Contacts$/);
    expect(rings.at(-1)).toMatch(/\| Contact Merge$/);
  });
});

it.each(['today', 'old'])('Expand All opens the section as well (%s)', async (adminlook) => {
  await extension.newAutotaskTab({ section: 'closed', adminlook });
  await restartGuide(extension, 'merge-contacts');
  await followGuide(extension, at('open-contact-merge'));
  const { page } = await waitForView(extension, (view) => view.spotlight !== null, 'the heading');
  await page.frameLocator('[data-slot="iframe"] > iframe').getByText('Expand All').click();
  const way = await followGuide(extension, at('choose-source'));
  expectRightControls(way);
  expect(ringsAt(way, 'open-contact-merge').at(-1)).toMatch(/\| Contact Merge$/);
});

describe('windows that were made tabs, without an opener', () => {
  it('lead through the code options to the end', async () => {
    const way = await follow({ windows: 'moved', dialog: 'popup', email: 'on' }, 'autotask-2fa');
    const steps = way.flatMap(({ step, pointedAt }) => (pointedAt === null ? [] : step));
    expect(steps).toEqual(
      expect.arrayContaining(['request-qr-code', 'add-account', 'confirm-code', 'stop-email', 'save']),
    );
    expect(way.at(-1)?.text).toContain('All done');
  });

  it('lead to the merge window', async () => {
    await follow({ windows: 'moved', shell: 'g1' }, 'merge-contacts', 'choose-source');
    await waitForView(extension, (view) => at('choose-source')(view) && view.spotlight !== null, 'the field');
  });
});

it.each(['g2', 'g1', 'g0'])('the sign right of the name is never taken for the name (%s)', async (shell) => {
  const way = await follow({ shell, traps: '1' }, 'autotask-2fa', 'open-code-options');
  expect(ringsAt(way, 'open-profile-menu').length).toBeGreaterThan(0);
});

it('is known in the bar of 2018 without any mark of its own', async () => {
  const page = await extension.newAutotaskTab({ shell: 'g0', traps: '1' });
  await page.locator('[data-eii]').first().waitFor();
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-eii]')) each.removeAttribute('data-eii');
  });
  await restartGuide(extension);
  const way = await followGuide(extension, at('open-code-options'));
  expectRightControls(way);
  expect(ringsAt(way, 'open-profile-menu')).toEqual([expect.stringMatching(/Robin Vale$/)]);
});
