import { afterEach, expect, it } from 'vitest';
import { isIn, queryDialog } from '@/autotask/regions';

/** Which part of a document counts as a window by itself (docs/AUTOTASK.md 3.3, 4.7). */

afterEach(() => {
  history.replaceState(null, '', '/');
  document.body.innerHTML = '';
  document.body.className = '';
});

function show(html: string, path = '/Mvc/User/AuthenticationCode.mvc/Options'): Element {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  return document.querySelector('[data-at]')!;
}

const BUTTON = '<div class="Button2" data-at="x"><div class="Text2">Request New QR Code</div></div>';

it('a top document is the window, though nothing opened it: a pop-up that was made a tab', () => {
  window.opener = null;
  expect(queryDialog(show(BUTTON))).toBe(document.body);
});

it.each([
  '/Mvc/User/Preferences.mvc/Index',
  '/mvc/user/preferences.mvc',
  '/AutotaskOnyx/LandingPage',
  '/Autotask35/Grapevine/Profile.aspx',
  '/Mvc/ServiceDesk/TicketDetail.mvc',
  '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage',
  '/Mvc/AdministrationSetup/Landing',
])('the page at %s is none, though it is a top document', (path) => {
  expect(queryDialog(show(BUTTON, path))).toBeUndefined();
});

it.each(['EntityPage', 'EntityDetail', 'EntityEdit', 'EntityNew'])(
  'nor is the page of a ticket, or of anything else, at any address: %s',
  (name) => {
    document.body.className = name;
    expect(queryDialog(show(BUTTON, '/Mvc/CRM/Anything.mvc'))).toBeUndefined();
  },
);

it.each(['<div data-slot="header"></div>', '<div id="SiteNavigationBar"></div>'])(
  'nor is what has the bar of a shell: %s',
  (bar) => {
    expect(queryDialog(show(bar + BUTTON, '/Mvc/Practice/Anything'))).toBeUndefined();
  },
);

it.each(['QuickNote', 'QuickNoteEditorContainer'])('a quick note is a form by itself: %s', (name) => {
  const save = show(`<div class="${name}">${BUTTON}</div>`, '/Mvc/ServiceDesk/TicketEdit.mvc');
  expect(isIn(save, 'dialog')).toBe(true);
  expect(isIn(save, 'main')).toBe(false);
});

it('a quick note is a form by itself whatever its class: a small box with the one field for text above its buttons', () => {
  const note = `<div><textarea></textarea><div><span><select></select>${BUTTON}</span></div></div>`;
  const path = '/Mvc/ServiceDesk/TicketEdit.mvc';
  expect(isIn(show(note, path), 'dialog')).toBe(true);
  // The button of a tool bar above it, such as New Note.
  const above = `<div><div>${BUTTON}</div><textarea></textarea></div>`;
  expect(isIn(show(above, path), 'dialog')).toBe(false);
  // Below all fields of a page.
  const page = `<main><div><input><textarea></textarea></div><div>${BUTTON}</div></main>`;
  expect(isIn(show(page, path), 'dialog')).toBe(false);
  // One field of a page, at a distance.
  const far = `<main><textarea></textarea><div><div><div><div>${BUTTON}</div></div></div></div></main>`;
  expect(isIn(show(far, path), 'dialog')).toBe(false);
});
