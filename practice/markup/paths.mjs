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
  // Guesses: docs/AUTOTASK.md 8.6. No address of a Preferences frameset or of a code window of its own is known.
  frameset: '/Home/User/wrkEntryFrames.asp',
  framesetTop: '/Home/User/wrkEntryTop.asp',
  codeWindow: '/Mvc/User/AuthenticationCode.mvc/Options',
};

export const LANDING = { g2: PATHS.onyx, g1: PATHS.onyx, g0: PATHS.oldLanding };

/** Where "Preferences" leads in a given variant. */
export const preferencesPath = (variant) => (variant.frameset === '1' ? PATHS.frameset : PATHS.preferences);
