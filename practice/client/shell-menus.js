// What the shell's menus hold: docs/AUTOTASK.md 5.1. An item is [name, action] or [name, items].
import { variant } from './page.js';
import { wordsOf } from '../markup/words.mjs';

export function createMenus(go) {
  const words = wordsOf(variant);
  const area = (name) => [name, () => go.openArea(name)];
  const settings = [words.settings, go.openPreferences];
  const profile = [
    ['My Profile', go.openProfile],
    ...(variant.menu === 'my' ? [] : [[words.preferences, go.openPreferences]]),
    ['Log Out', go.signOut],
  ];
  const my = [
    ['Workspace & Queues', go.openHome],
    area('Timesheet'),
    [words.miscellaneous, [area('Calendar'), ...(variant.menu === 'name' ? [] : [settings]), area('Notes')]],
  ];
  const dashboards = [['My Workspace & Queues', go.openHome], area('Service Desk Dashboard')];
  const calendar = [area('My Calendar'), area('Dispatch')];
  return {
    profile,
    my,
    dashboards,
    calendar,
    more: [
      ['Dashboards', dashboards],
      [words.my, my],
      ['Calendar', calendar],
    ],
    fresh: [area('New Ticket'), area('New Note')],
    empty: [area('Nothing here')],
    main: [
      [words.my, my],
      ['CRM', [area('Organizations'), area('Contacts')]],
      ['Service Desk', [area('Tickets')]],
      area('Admin'),
    ],
  };
}
