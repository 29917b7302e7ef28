import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonKinds } from '../../fixtures/controls';
import { headers, menus, preferences, sideNav } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** Every target of the shell and of the Preferences page, where Autotask has it. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

describe.each(Object.entries(headers))('the bar of shell %s', (_, header) => {
  it('shows the profile menu, recognised by its place', async () => {
    const answer = await lab.answerIn(header, 'profile-menu');
    expect(answer).toMatchObject({ status: 'found', at: 'profile-menu', confidence: 1, means: 'mark' });
    expect(JSON.stringify(answer)).not.toMatch(/Jane|JD/);
  });

  it('shows the profile menu in an open shadow root, too', async () => {
    const inside = `<div><template shadowrootmode="open">${header}</template></div>`;
    expect(await lab.answerIn(inside, 'profile-menu')).toMatchObject({ status: 'found', at: 'profile-menu' });
  });

  it('shows the My menu', async () => {
    expect(await lab.answerIn(header, 'my-menu')).toMatchObject({ status: 'found', at: 'my-menu' });
  });
});

describe.each(Object.entries(menus))('an open menu that is %s', (_, menu) => {
  it.each(['Preferences', 'Settings', 'Einstellungen', 'My Settings'])('shows the item %s', async (label) => {
    const body = headers.g2 + sideNav + menu(label, 'item');
    expect(await lab.answerIn(body, 'preferences-item')).toMatchObject({
      status: 'found',
      at: 'item',
      label,
    });
  });

  it.each(['Miscellaneous', 'Diverses'])('shows the item %s', async (label) => {
    expect(await lab.answerIn(menu(label, 'item'), 'miscellaneous-item')).toMatchObject({
      status: 'found',
      at: 'item',
    });
  });
});

it.each(['Preferences', 'Settings', 'Einstellungen'])('the profile page shows its tab %s', async (label) => {
  const body = `<div class="TabBar"><a class="Button ButtonIcon SelectedState"><span class="Text">Profile</span></a><a class="Button ButtonIcon" data-at="tab"><span class="Text">${label}</span></a></div>`;
  const answer = await lab.answerIn(body, 'preferences-tab', '/autotask35/grapevine/profile.aspx');
  expect(answer).toMatchObject({ status: 'found', at: 'tab', label, confidence: 1 });
});

describe.each(Object.entries(buttonKinds))('a button that is %s', (_, button) => {
  it.each(['One-Time Password Options', 'Authentication Code Options'])('is found as %s', async (label) => {
    const answer = await lab.answerIn(preferences(button(label, 'target')), 'code-options', PREFERENCES);
    expect(answer).toMatchObject({ status: 'found', at: 'target', label });
  });
});

it('nothing of the shell or the Preferences page is found on an empty page', async () => {
  await lab.show('<p>Nothing here</p>');
  const { answers, pages } = await lab.look();
  expect(pages).toEqual([]);
  expect(Object.values(answers).filter(({ status }) => status !== 'absent')).toEqual([]);
});
