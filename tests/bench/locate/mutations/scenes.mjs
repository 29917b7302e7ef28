// @ts-check
import { scenesElsewhere } from './scenes-elsewhere.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/**
 * @typedef {object} Scene A moment of the practice Autotask: which one, where, and what was done there.
 * @property {string} name
 * @property {string} variant
 * @property {string} [path]
 * @property {(page: Page) => Promise<unknown>} [act]
 * @property {'popup'} [realm] Opened by its address, but shown as Autotask does: in a window of its own.
 */

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const PROFILE = '/Autotask35/Grapevine/Profile.aspx';

/** The frame of Preferences that can be seen; other extensions keep hidden ones. @param {Page} page */
async function getContent(page) {
  for (const frame of page.frames()) {
    const element = frame.parentFrame() && (await frame.frameElement());
    if (frame.url().includes('Preferences.mvc') && (!element || (await element.isVisible()))) return frame;
  }
  throw new Error('Preferences is not open');
}

/** @param {Page} page */
const openProfileMenu = async (page) => {
  const old = page.locator('[data-eii="05008GVH"]');
  if (await old.count()) await old.hover();
  else await page.getByRole('button', { name: 'Robin' }).click();
};

/** @param {RegExp} [again] */
const openMyMenu = (again) => async (/** @type {Page} */ page) => {
  await page.getByRole('button', { name: /^(My|Meine)$/ }).click();
  if (again) await page.locator('.z-popover li, .o-popper .o-menu-item').filter({ hasText: again }).hover();
};

/** @param {Page} page */
const openPreferences = async (page) => {
  await openProfileMenu(page);
  const rows = page.locator('.z-popover li, .o-popper .o-menu-item, .Name > .ContextOverlayContainer a');
  await rows.filter({ hasText: /^(Preferences|Settings|Einstellungen)$/ }).click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe:not(.at-tab-frame)')].some((frame) =>
      /** @type {HTMLIFrameElement} */ (frame).contentDocument?.querySelector('.TabContainer'),
    ),
  );
};

/** @param {boolean} request */
const openCodeWindow = (request) => async (/** @type {Page} */ page) => {
  await openPreferences(page);
  const context = page.context();
  const content = await getContent(page);
  const button = content
    .locator('.TabContainer .ButtonContainer > .Button2:not(.Disabled2)')
    .filter({ hasText: 'Options' });
  await button.click();
  const find = async () => {
    for (;;) {
      for (const each of context.pages())
        for (const frame of each.frames()) {
          const found = frame.locator(':is(.Dialog1.Active, .DialogWindow) .Button2', {
            hasText: 'Request New QR Code',
          });
          if (await found.isVisible().catch(() => false)) return { frame, found };
        }
      await page.waitForTimeout(30);
    }
  };
  const { frame, found } = await find();
  if (!request) return;
  await found.click();
  await frame.locator('.ImageContainer > *').waitFor();
};

/** @type {Scene[]} */
export const scenes = [
  ...['g2', 'g1', 'g0'].flatMap((shell) => [
    { name: `${shell}: the shell`, variant: `shell:${shell}` },
    {
      name: `${shell}: the shell, navigation open, look-alikes`,
      variant: `shell:${shell},nav:open,traps:1,menu:settings`,
    },
    { name: `${shell}: the name's menu`, variant: `shell:${shell}`, act: openProfileMenu },
    {
      name: `${shell}: the name's menu, in German`,
      variant: `shell:${shell},lang:de,menu:settings,traps:1`,
      act: openProfileMenu,
    },
  ]),
  ...['g2', 'g1'].map((shell) => ({
    name: `${shell}: My and Miscellaneous`,
    variant: `shell:${shell},menu:my`,
    act: openMyMenu(/^(Miscellaneous|Diverses)/),
  })),
  { name: 'My, in German', variant: 'menu:my,lang:de', act: openMyMenu(/^(Miscellaneous|Diverses)/) },
  { name: 'My Profile', variant: 'menu:name', path: PROFILE },
  { name: 'My Profile, in German', variant: 'menu:settings,lang:de', path: PROFILE },
  { name: 'Preferences', variant: '', act: openPreferences },
  {
    name: 'Preferences, old label, look-alikes',
    variant: 'shell:g0,labels:old,traps:1',
    act: openPreferences,
  },
  {
    name: 'Preferences, near the top, German',
    variant: 'shell:g1,scroll:near,lang:de,menu:settings',
    act: openPreferences,
  },
  { name: 'Preferences, section closed', variant: 'section:closed', path: PREFERENCES },
  { name: 'Preferences, another tab, look-alikes', variant: 'tab:other,traps:1', path: PREFERENCES },
  { name: 'Preferences, with SSO, look-alikes', variant: 'sso:yes,traps:1', path: PREFERENCES },
  { name: 'the code window', variant: 'email:on', act: openCodeWindow(false) },
  { name: 'the code window with a QR code', variant: 'email:on,traps:1', act: openCodeWindow(true) },
  {
    name: 'the code window in the overlay',
    variant: 'shell:g1,dialog:overlay,email:off,labels:old,qr:canvas',
    act: openCodeWindow(true),
  },
  {
    name: 'the code window in the top page',
    variant: 'shell:g0,dialog:top,email:on,qr:svg',
    act: openCodeWindow(true),
  },
  {
    name: 'the code window in the top page, look-alikes',
    variant: 'dialog:top,traps:1,email:on',
    act: openCodeWindow(true),
  },
  { name: 'the code window as a window', variant: 'dialog:popup,email:on', act: openCodeWindow(true) },
  {
    name: 'the code window as a window, asking nothing',
    variant: 'dialog:popup,confirm:no',
    act: openCodeWindow(false),
  },
  ...scenesElsewhere,
];
