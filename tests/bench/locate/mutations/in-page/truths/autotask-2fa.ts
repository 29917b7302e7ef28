import { either, labelled, pressable, unnamed, type FindTruth } from '../truth';
import { MENU_ROW, NOT_GUIDE } from './places';

const WINDOW = ':is(.Dialog1.Active, .DialogWindow)';
const PREFERENCES = ['Preferences', 'Settings', 'Einstellungen'];

/** Where the targets of the 2FA guide are in the practice Autotask. */
export const truths: Record<string, FindTruth> = {
  'profile-menu': either(
    pressable('[data-slot="header:utility-buttons"] button', 'RVRobin', 'RV Robin'),
    pressable('.c-header__utility-buttons button', 'RVRobin', 'RV Robin'),
    pressable('#SiteNavigationBar .Name > a', 'Robin Vale'),
  ),
  'my-menu': either(
    pressable('[data-slot="header:navigation-section"] button', 'My', 'Meine'),
    pressable('.c-header__navigation-buttons button', 'My', 'Meine'),
    unnamed('#SiteNavigationBar .ButtonGroup > a:has(.fa-user)'),
  ),
  'more-menu': pressable('[data-slot="header:navigation-section"] button', 'More'),
  // What the old shell’s own menu has under these words is not known to lead here (docs/AUTOTASK.md 3.4, 5.1).
  'my-item': pressable(MENU_ROW + NOT_GUIDE, 'My', 'Meine'),
  'miscellaneous-item': pressable(MENU_ROW + NOT_GUIDE, 'Miscellaneous', 'Diverses'),
  'preferences-item': either(
    pressable(MENU_ROW, ...PREFERENCES),
    pressable('.Name > .ContextOverlayContainer a', ...PREFERENCES),
  ),
  'preferences-tab': pressable(
    '.PageHeadingContainer:not(:has(+ .TabbedContentContainer)) .TabBar > a',
    ...PREFERENCES,
  ),
  'code-options': pressable(
    '.TabContainer .ButtonContainer > .Button2:not(.Disabled2)',
    'Authentication Code Options',
    'One-Time Password Options',
  ),
  'request-qr': pressable(`${WINDOW} .ButtonContainer > .Button2`, 'Request New QR Code'),
  'qr-code': unnamed(`${WINDOW} .ImageContainer > :is(img, canvas, svg)`),
  'generated-code': labelled(WINDOW, 'input', 'Generated Code'),
  'autotask-password': labelled(WINDOW, 'input', 'Autotask Password'),
  validate: pressable(`${WINDOW} .ButtonContainer > .Button2`, 'Validate'),
  'email-checkbox': labelled(WINDOW, '.Checkbox2', /(password|code) via email/),
  'save-close': pressable(`${WINDOW} .ToolBar .Button2`, 'Save & Close'),
};
