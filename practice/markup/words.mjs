// The words on the screen, by vintage and language: docs/AUTOTASK.md 5.1. What isn't documented in German stays English.
export const PERSON = { first: 'Robin', last: 'Vale', initials: 'RV' };

// Every office may rename its customers, in English only: docs/AUTOTASK.md 5.2.
const LOCAL_WORDS = {
  organizations: ['Organization', 'Organizations'],
  accounts: ['Account', 'Accounts'],
  companies: ['Company', 'Companies'],
  clients: ['Client', 'Clients'],
  customers: ['Customer', 'Customers'],
  sites: ['Site', 'Sites'],
  'business-units': ['Business Unit', 'Business Units'],
};

export function wordsOf({ menu, labels, lang, words }) {
  const german = lang === 'de';
  const [organization, organizations] = LOCAL_WORDS[german ? 'organizations' : words];
  const old = labels === 'old';
  return {
    organization,
    organizations,
    preferences: german ? 'Einstellungen' : menu === 'name' ? 'Preferences' : 'Settings',
    settings: german ? 'Einstellungen' : 'Settings',
    my: german ? 'Meine' : 'My',
    miscellaneous: german ? 'Diverses' : 'Miscellaneous',
    general: german ? 'Allgemein' : 'General',
    changePassword: german ? 'Passwort ändern' : 'Change Password',
    codeOptions: old ? 'One-Time Password Options' : 'Authentication Code Options',
    requestQr: 'Request New QR Code',
    generatedCode: 'Generated Code',
    show: 'Show',
    autotaskPassword: 'Autotask Password',
    validate: 'Validate',
    saveAndClose: 'Save & Close',
    // A guess, docs/AUTOTASK.md 8.3: nobody has written down the label of this box.
    email: old ? 'Receive one-time password via email' : 'Receive authentication code via email',
  };
}
