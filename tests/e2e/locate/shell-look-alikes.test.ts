import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers, menus, sideNav } from '../../fixtures/places';
import { openLab, type Lab } from './lab/open-lab';

/** What bears the words of the profile's menu and of its items, in the shell and around it, and isn't them. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

/** Opens a menu of the page’s, and doesn’t say so. */
const COLUMNS =
  '<button style="position:absolute;left:400px;top:270px;width:100px;height:26px">Columns</button>';

it('Settings in the left navigation is not the item of the profile menu', async () => {
  const answer = await lab.answerIn(headers.g2 + sideNav, 'preferences-item');
  expect(answer).toMatchObject({ status: 'absent' });
});

describe('an entry of a menu', () => {
  const menu = menus['role=menu']!('Preferences', 'item').replace('<ul', '<ul id="m"');
  const openedBy = (mark: string) =>
    headers.g2.replace(`aria-expanded="false"${mark}`, `aria-expanded="true" aria-controls="m"${mark}`) +
    menu;

  it('is not the item where another button has opened it', async () => {
    const answer = await lab.answerIn(openedBy('><span class="fa-star">'), 'preferences-item');
    expect(answer).toMatchObject({ status: 'absent' });
  });

  it.each([
    ['a menu that hangs from nothing, far from the bar', 'left:400px;top:300px', ''],
    ['a menu that hangs from a button of the page', 'left:400px;top:300px', COLUMNS],
    ['a menu that stands beside a button of the page', 'left:505px;top:270px', COLUMNS],
  ])('is not the item in %s', async (_what, place, button) => {
    const other = menus['role=menu']!('Settings', 'item').replace('<ul', `<ul style="${place};width:90px"`);
    const body = headers.g2 + button + other;
    expect(await lab.answerIn(body, 'preferences-item')).toMatchObject({ status: 'absent' });
    // In a frame of its own, where the bar isn't.
    if (button)
      expect(await lab.answerIn(button + other, 'preferences-item')).toMatchObject({ status: 'absent' });
  });

  it('is the item in a submenu of the bar’s menu, and not in one of another', async () => {
    const sub = menus['role=menu']!('Settings', 'item').replace(
      '<ul',
      '<ul style="margin:0;padding:0;left:300px;top:80px"',
    );
    const first =
      '<ul role="menu" style="margin:0;padding:0;left:60px;top:58px;width:240px"><li role="menuitem">My</li><li role="menuitem">Miscellaneous</li></ul>';
    expect(await lab.answerIn(headers.g2 + first + sub, 'preferences-item')).toMatchObject({ at: 'item' });
    const down = (html: string) => html.replace(/top:(\d+)px/, (_, top) => `top:${Number(top) + 242}px`);
    const body = headers.g2 + COLUMNS.replace('left:400px', 'left:60px') + down(first) + down(sub);
    expect(await lab.answerIn(body, 'preferences-item')).toMatchObject({ status: 'absent' });
  });

  it('is the item where the profile’s button has', async () => {
    const answer = await lab.answerIn(openedBy(' data-at="profile-menu"'), 'preferences-item');
    expect(answer).toMatchObject({ status: 'found', at: 'item' });
  });
});

it('a page’s link Settings is not the item of a menu', async () => {
  expect(await lab.answerIn('<a href="#s">Settings</a>', 'preferences-item')).toMatchObject({
    status: 'absent',
  });
});

// a control that is positioned by itself counts as a floating box around itself (autotask/regions.ts).
it('a lone button that is positioned by itself is no menu', async () => {
  const gear = '<button style="position:absolute;right:8px;top:70px">Settings</button>';
  expect(await lab.answerIn(headers.g2 + gear, 'preferences-item')).toMatchObject({ status: 'absent' });
});

it('the same item twice in an open menu is ambiguous', async () => {
  const menu = menus['role=menu']!('Settings', 'a') + menus.ContextOverlay!('Preferences', 'b');
  expect(await lab.answerIn(menu, 'preferences-item')).toMatchObject({ status: 'ambiguous' });
});

it('a link in a floating dialog is no item of a menu', async () => {
  const dialog = `<div role="dialog" style="position:fixed;left:9px;top:9px;width:300px;height:200px"><a href="#d">Preferences</a></div>`;
  expect(await lab.answerIn(dialog, 'preferences-item')).toMatchObject({ status: 'absent' });
});

it('two buttons in the place of the profile menu leave it ambiguous', async () => {
  const button = /<button data-at="profile-menu">.*?<\/button>/.exec(headers.g1)![0];
  const two = headers.g1.replace(button, button + button);
  expect(await lab.answerIn(two, 'profile-menu')).toMatchObject({ status: 'ambiguous' });
});

it('two people’s names in the bar leave the profile menu ambiguous', async () => {
  const two = headers.g2.replace('\uf067', '<div>AB</div>');
  expect(await lab.answerIn(two, 'profile-menu')).toMatchObject({ status: 'ambiguous' });
});

it('a badge in capitals on another button is nobody’s initials', async () => {
  const badge = headers.g2
    .replace('\uf067', '<span>NEW</span>')
    .replace('<div>JD</div>', '<img src="data:," alt="">');
  expect(await lab.answerIn(badge, 'profile-menu')).toMatchObject({ status: 'ambiguous' });
});

it('a bar without any name has no profile menu', async () => {
  const icons = headers.g2.replace('<div>JD</div><span>Jane</span>', '\uf007');
  expect(await lab.answerIn(icons, 'profile-menu')).toMatchObject({ status: 'absent' });
});
