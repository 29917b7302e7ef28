// Which page answers which address.
import { PATHS } from '../markup/paths.mjs';
import { adminPage } from './admin.mjs';
import { categoriesPage, noteTypesPage } from './admin-list.mjs';
import { codeWindowPage } from './code-window.mjs';
import { contactMergePage } from './contact-merge.mjs';
import {
  contactPickerPage,
  oldContactMergePage,
  oldOrganizationMergePage,
  PICKER_PATH,
} from './contact-merge-old.mjs';
import { framesetPage, framesetTopPage } from './frameset.mjs';
import { oldShellPage } from './shell-g0.mjs';
import { notePage } from './note.mjs';
import { organizationMergePage } from './organization-merge.mjs';
import { overlayPage } from './overlay.mjs';
import { deniedPage, emptyAreaPage, helpPage } from './plain.mjs';
import { preferencesPage } from './preferences.mjs';
import { profilePage } from './profile.mjs';
import { onyxPage } from './shell-onyx.mjs';
import { ticketPage } from './ticket.mjs';
import { ticketEditPage } from './ticket-edit.mjs';
import { ticketNewPage } from './ticket-new.mjs';
import { workspacePage } from './workspace.mjs';

const at = (path) => (asked) => {
  const wanted = path.toLowerCase();
  return asked.toLowerCase() === wanted || `${asked.toLowerCase()}/index` === wanted;
};
const below = (folder) => (asked) => asked.toLowerCase().startsWith(folder.toLowerCase());

/** `landing`: a shell's own address. `open`: to be seen without signing in. `admin`: only with Admin permissions. */
export const pages = [
  { matches: at(PATHS.onyx), html: onyxPage, landing: true },
  { matches: at(PATHS.oldLanding), html: oldShellPage, landing: true },
  { matches: at(PATHS.overlay), html: overlayPage },
  { matches: at(PATHS.workspace), html: workspacePage },
  { matches: at(PATHS.preferences), html: preferencesPage },
  { matches: at(PATHS.frameset), html: framesetPage },
  { matches: at(PATHS.framesetTop), html: framesetTopPage },
  { matches: at(PATHS.codeWindow), html: codeWindowPage },
  { matches: at(PATHS.profile), html: profilePage },
  { matches: at(PATHS.ticket), html: ticketPage },
  { matches: at(PATHS.ticketEdit), html: ticketEditPage },
  { matches: at(PATHS.ticketNew), html: ticketNewPage },
  { matches: at(PATHS.noteNew), html: notePage },
  { matches: at(PATHS.admin), html: adminPage, admin: true },
  { matches: at(PATHS.categories), html: categoriesPage, admin: true },
  { matches: at(PATHS.noteTypes), html: noteTypesPage, admin: true },
  {
    matches: at(PATHS.contactMerge),
    html: (variant) => (variant.merge === 'three' ? oldContactMergePage(variant) : contactMergePage(variant)),
    admin: true,
  },
  {
    matches: at(PATHS.organizationMerge),
    html: (variant) =>
      variant.merge === 'three' ? oldOrganizationMergePage(variant) : organizationMergePage(variant),
    admin: true,
  },
  { matches: at(PICKER_PATH), html: contactPickerPage, admin: true },
  { matches: at(PATHS.denied), html: deniedPage, open: true },
  { matches: below('/help/'), html: helpPage, open: true },
  { matches: below('/Mvc/Practice/'), html: emptyAreaPage },
];
