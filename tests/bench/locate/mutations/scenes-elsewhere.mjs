// @ts-check
// Moments of the pages beyond the 2FA guide: Admin, merging contacts, tickets, notes.
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./scenes.mjs').Scene} Scene */

const ADMIN = '/Mvc/AdministrationSetup/Landing';
const MERGE = '/Mvc/CRM/ContactMerge.mvc';
const NEW_TICKET = '/Mvc/ServiceDesk/TicketNew.mvc/Create';
const TICKET = '/Mvc/ServiceDesk/TicketDetail.mvc';
const EDIT = '/Mvc/ServiceDesk/TicketEdit.mvc';
const NOTE = '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage';

/** The button with the plus. @param {Page} page */
const openNewMenu = (page) => page.locator(':is(button, a):has(.fa-plus)').first().click();

/** @param {Page} page */
const openMainMenu = (page) => page.locator('.Logo').click();

/** @param {Page} page */
const openAdminMenu = (page) => page.locator('[data-onyx-external-id="0P072IJj"]').click();

/** The second tab of Admin, where most sections are. @param {Page} page */
const showFeatures = (page) => page.locator('.TabBar > a', { hasText: 'Features & Settings' }).click();

/** Chooses two contacts and presses Merge. @param {Page} page */
const askToMerge = async (page) => {
  for (const [i, name] of ['Ines Falk', 'Tom Reyes'].entries()) {
    const box = page.locator('.SingleDataSelector2').nth(i).locator('input');
    await box.click();
    await box.pressSequentially(name);
    await page.locator('.ItemSet .Item', { hasText: name }).first().click();
  }
  await page
    .locator('.ToolBar .Button2:not(.Disabled2)')
    .filter({ hasText: /^Merge$/ })
    .click();
  await page.locator('#AlertDialog').waitFor();
};

/** @type {Scene[]} */
export const scenesElsewhere = [
  ...['g2', 'g1', 'g0'].map((shell) => ({
    name: `${shell}: the menu of the plus`,
    variant: `shell:${shell},words:clients`,
    act: openNewMenu,
  })),
  { name: 'g0: the main menu', variant: 'shell:g0,words:accounts', act: openMainMenu },
  { name: 'g2: Admin as a menu', variant: 'categories:menu,nav:open', act: openAdminMenu },
  { name: 'Admin', variant: '', path: ADMIN },
  { name: 'Admin, Features & Settings', variant: 'words:accounts', path: ADMIN, act: showFeatures },
  {
    name: 'Admin, Features & Settings, look-alikes',
    variant: 'traps:1,words:companies,shell:g0',
    path: ADMIN,
    act: showFeatures,
  },
  { name: 'Admin, sections closed', variant: 'section:closed,words:sites', path: ADMIN, act: showFeatures },
  {
    name: 'Admin, without the section',
    variant: 'admin:no-section,categories:menu',
    path: ADMIN,
    act: showFeatures,
  },
  { name: 'Contact Merge', variant: '', path: MERGE, realm: 'popup' },
  { name: 'Contact Merge, look-alikes', variant: 'traps:1', path: MERGE },
  { name: 'Contact Merge, asking', variant: '', path: MERGE, act: askToMerge, realm: 'popup' },
  { name: 'Contact Merge, asking, in a tab', variant: 'traps:1', path: MERGE, act: askToMerge },
  { name: 'Contact Merge of 2018', variant: 'merge:three', path: MERGE, realm: 'popup' },
  { name: 'Contact Merge of 2018, look-alikes', variant: 'merge:three,traps:1', path: MERGE },
  {
    name: 'choosing an account, look-alikes',
    variant: 'merge:three,traps:1',
    path: `${MERGE}/Picker?field=account`,
    realm: 'popup',
  },
  { name: 'Access Denied', variant: 'admin:denied', path: ADMIN },
  { name: 'choosing a category', variant: 'category:ask', path: NEW_TICKET },
  { name: 'a new ticket', variant: 'words:clients', path: `${NEW_TICKET}?categoryId=2`, realm: 'popup' },
  { name: 'a new ticket in a tab, look-alikes', variant: 'traps:1', path: `${NEW_TICKET}?categoryId=3` },
  { name: 'a ticket', variant: '', path: TICKET },
  { name: 'a ticket, look-alikes', variant: 'shell:g0,traps:1', path: TICKET },
  { name: 'a ticket being changed', variant: 'traps:1', path: EDIT },
  { name: 'a new note', variant: '', path: NOTE, realm: 'popup' },
  { name: 'a new note in a tab, look-alikes', variant: 'traps:1', path: NOTE },
];
