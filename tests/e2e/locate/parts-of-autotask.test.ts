import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2, checkbox2, label1 } from '../../fixtures/controls';
import { codeWindow, headers, menus, sideNav } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** Regions, and pages told by their labels. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const isIn = (selector: string, region: 'header' | 'side-nav' | 'popup' | 'dialog' | 'main') =>
  lab.page.evaluate(([one, where]) => window.lab.isIn(one, where), [selector, region] as const);
const pagesOf = async (body: string, path?: string) => {
  await lab.show(body, path);
  return (await lab.look()).pages;
};

describe('a region', () => {
  it.each(Object.entries(headers))('of the bar (%s) is the header', async (_, header) => {
    await lab.show(header);
    expect(await isIn('[data-at=profile-menu]', 'header')).toBe(true);
    expect(await isIn('[data-at=profile-menu]', 'main')).toBe(false);
  });

  it.each(Object.entries(menus))('of an open menu (%s) is a popup', async (_, menu) => {
    await lab.show(menu('Settings', 'item'));
    expect(await isIn('[data-at=item]', 'popup')).toBe(true);
    expect(await isIn('[data-at=item]', 'main')).toBe(false);
  });

  it('of the left navigation is side-nav', async () => {
    await lab.show(sideNav);
    expect(await isIn('[data-at=nav-settings]', 'side-nav')).toBe(true);
    expect(await isIn('[data-at=nav-settings]', 'main')).toBe(false);
  });

  // `${SIDE_NAV} *` is "[data-slot=side-panel], .c-side-panel *": the star binds to the last only.
  it.each([
    ['newest', sideNav],
    ['2025', sideNav.replace('data-slot="side-panel"', 'class="c-side-panel"')],
  ])('of the left navigation (%s) is no popup, though it has the role of a menu', async (_, nav) => {
    await lab.show(nav);
    expect(await isIn('[data-at=nav-settings]', 'popup')).toBe(false);
  });

  it('of a window is a dialog', async () => {
    await lab.show(codeWindow() + button2('Elsewhere', 'elsewhere'));
    expect(await isIn('[data-at=validate]', 'dialog')).toBe(true);
    expect(await isIn('[data-at=elsewhere]', 'dialog')).toBe(false);
    expect(await isIn('[data-at=elsewhere]', 'main')).toBe(true);
  });

  it('of the smallest window counts when one is in another', async () => {
    const inner = `<div role="alertdialog" data-at="inner">${button2('OK', 'ok')}</div>`;
    await lab.show(codeWindow(inner));
    expect(await lab.page.evaluate(() => window.lab.dialogOf('[data-at=ok]'))).toBe('inner');
  });
});

describe('the Preferences page', () => {
  const two = button2('Authentication Code Options') + button2('Change Password');

  it('is recognised by its path', async () => {
    expect(await pagesOf('', PREFERENCES)).toEqual(['preferences']);
    expect(await pagesOf('', PREFERENCES.toUpperCase())).toEqual(['preferences']);
  });

  it('is recognised by two of its labels at another path', async () => {
    expect(await pagesOf(two)).toEqual(['preferences']);
    const settings = [
      'Enable right-click menu in grids',
      'Open ticket/task time entries and notes inside ticket/task window',
    ];
    expect(await pagesOf(settings.map((each) => checkbox2() + label1(each)).join(''))).toEqual([
      'preferences',
    ]);
  });

  it.each([
    ['one label', button2('Change Password')],
    ['one label twice', button2('Change Password') + button2('Change Password')],
    ['two labels out of sight', `<div hidden>${two}</div>`],
    ['two labels in one sentence', '<p>Authentication Code Options and Change Password</p>'],
  ])('is not recognised by %s', async (_, body) => {
    expect(await pagesOf(body)).toEqual([]);
  });

  // neither the user's own data nor other guides are left out (locate/pages.ts).
  it('is not recognised by the titles of tickets', async () => {
    const row = (title: string) =>
      `<tr class="Display" data-row-key="1"><td><a href="#t">${title}</a></td></tr>`;
    const grid = `<table>${row('Change Password')}${row('Authentication Code Options')}</table>`;
    expect(await pagesOf(grid)).toEqual([]);
  });

  it('is not recognised by a balloon of another guide that fills up late', async () => {
    await lab.show('<div class="walkme-balloon"><p>.</p><p>.</p></div>');
    await lab.page.evaluate(() => window.lab.keep());
    await lab.page.evaluate(() => {
      const [a, b] = document.querySelectorAll('.walkme-balloon p');
      a!.textContent = 'Change Password';
      b!.textContent = 'Authentication Code Options';
    });
    expect((await lab.page.evaluate(() => window.lab.lookLive())).pages).toEqual([]);
  });
});
