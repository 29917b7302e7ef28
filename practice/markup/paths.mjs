// Autotask's addresses: docs/AUTOTASK.md 2.3. Shared by server and browser.
export const PATHS = {
  onyx: '/AutotaskOnyx/LandingPage',
  oldLanding: '/Mvc/Framework/Navigation.mvc/Landing',
  overlay: '/Mvc/Framework/Navigation.mvc/DialogIFrameOverlay',
  login: '/Mvc/Framework/Authentication.mvc/Authenticate',
  denied: '/Mvc/Security/Authorization.mvc/Failure',
  preferences: '/Mvc/User/Preferences.mvc/Index',
  profile: '/Autotask35/Grapevine/Profile.aspx',
  workspace: '/Mvc/ServiceDesk/MyWorkspaceAndQueuesTickets.mvc/Summary',
  ticket: '/Mvc/ServiceDesk/TicketDetail.mvc',
  ticketEdit: '/Mvc/ServiceDesk/TicketEdit.mvc',
  ticketNew: '/Mvc/ServiceDesk/TicketNew.mvc/Create',
  noteNew: '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage',
  // Guesses: docs/AUTOTASK.md 8.6. No address of a Preferences frameset or of a code window of its own is known.
  frameset: '/Home/User/wrkEntryFrames.asp',
  framesetTop: '/Home/User/wrkEntryTop.asp',
  codeWindow: '/Mvc/User/AuthenticationCode.mvc/Options',
  // Guesses, too: 8.12 and 8.14. The spelling of the first isn't known, and nothing of the others.
  admin: '/Mvc/AdministrationSetup/Landing',
  categories: '/Mvc/AdministrationSetup/TicketCategories',
  noteTypes: '/Mvc/AdministrationSetup/NoteTypes',
  contactMerge: '/Mvc/CRM/ContactMerge.mvc',
  organizationMerge: '/Mvc/CRM/OrganizationMerge.mvc',
};

export const LANDING = { g2: PATHS.onyx, g1: PATHS.onyx, g0: PATHS.oldLanding };

/** Where "Preferences" leads in a given variant. */
export const preferencesPath = (variant) => (variant.frameset === '1' ? PATHS.frameset : PATHS.preferences);

/** A page about one ticket. */
export const ticketAddress = (path, id) => `${path}?workspace=False&ids[0]=${id}&ticketId=${id}`;

/** A page that this Autotask has nothing on. */
export const emptyPath = (name) => `/Mvc/Practice/${encodeURIComponent(name)}`;
