// What the shell's menus hold: docs/AUTOTASK.md 5.1 to 5.3. An item is [name, action], [name, items] or a heading: [name].
import { variant } from './page.js';
import { wordsOf } from '../markup/words.mjs';

export function createMenus(go) {
  const words = wordsOf(variant);
  const area = (name) => [name, () => go.openArea(name)];
  const settings = [words.settings, go.openPreferences];
  const profile = [
    ['My Profile', go.openProfile],
    ...(variant.menu === 'my' ? [] : [[words.preferences, go.openPreferences]]),
    ['Logout', go.signOut],
  ];
  const my = [
    ['Workspace & Queues', go.openHome],
    area('Timesheet'),
    [
      words.miscellaneous,
      [
        area('Calendar'),
        ['My Profile', go.openProfile],
        ...(variant.menu === 'name' ? [] : [settings]),
        area('Notes'),
      ],
    ],
  ];
  const dashboards = [['My Workspace & Queues', go.openHome], area('Service Desk Dashboard')];
  const calendar = [area('My Calendar'), area('Dispatch')];
  // In the newest help a level stands between Admin and its groups; that it is a menu is a guess: docs/AUTOTASK.md 8.14.
  const admin = [
    words.admin,
    variant.categories === 'menu'
      ? [['Admin Categories', go.openAdmin], area('Recently Visited')]
      : go.openAdmin,
  ];
  return {
    areas: { Home: go.openHome, Admin: admin[1] },
    profile,
    my,
    dashboards,
    calendar,
    more: [
      ['Dashboards', dashboards],
      [words.my, my],
      ['Calendar', calendar],
    ],
    fresh: createMenu(variant, words, go, area),
    empty: [area('Nothing here')],
    main: [
      ['Home', [['My Workspace & Queues', go.openHome]]],
      ['CRM', [area(words.organizations), area('Contacts')]],
      [words.serviceDesk, [area('Tickets')]],
      admin,
    ],
  };
}

/** Create > Service Desk > Ticket; the other entries are fillers, and so is how the modules are marked: docs/AUTOTASK.md 8.13. */
function createMenu({ create }, words, go, area) {
  const ticket = ['Ticket', go.openNewTicket];
  const crm = [area(words.organization), area('Contact'), area('Opportunity')];
  if (create === 'flat') return [ticket, ...crm];
  const modules = [
    ['CRM', crm],
    [words.serviceDesk, [ticket, area('Recurring Ticket'), area('Service Call')]],
  ];
  return create === 'modules' ? modules : modules.flatMap(([name, items]) => [[name], ...items]);
}
