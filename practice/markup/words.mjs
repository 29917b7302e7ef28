// The words on the screen, by vintage and language: docs/AUTOTASK.md 5.1, 5.2, 5.4. What isn't documented stays English.
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

const english = ({ menu, labels, lang, words, create }) => {
  const [organization, organizations] = LOCAL_WORDS[lang === 'en' ? words : 'organizations'];
  const old = labels === 'old';
  return {
    organization,
    organizations,
    preferences: menu === 'name' ? 'Preferences' : 'Settings',
    settings: 'Settings',
    my: 'My',
    miscellaneous: 'Miscellaneous',
    general: 'General',
    changePassword: 'Change Password',
    codeOptions: old ? 'One-Time Password Options' : 'Authentication Code Options',
    requestQr: 'Request New QR Code',
    generatedCode: 'Generated Code',
    show: 'Show',
    autotaskPassword: 'Autotask Password',
    validate: 'Validate',
    // A guess, docs/AUTOTASK.md 8.3: nobody has written down the label of this box.
    email: old ? 'Receive one-time password via email' : 'Receive authentication code via email',
    save: 'Save',
    saveAndClose: 'Save & Close',
    cancel: 'Cancel',
    edit: 'Edit',
    accept: 'Accept',
    forward: 'Forward',
    tools: 'Tools',
    complete: 'Complete',
    skip: 'Skip',
    create: create === 'flat' ? 'New' : 'Create',
    admin: 'Admin',
    serviceDesk: 'Service Desk',
    serviceDeskTickets: 'Service Desk (Tickets)',
    newTicket: 'New Ticket',
    chooseCategory: 'New Ticket – Choose Category',
    ticketCategory: 'Ticket Category',
    newNote: 'New Note',
    activity: 'Activity',
    features: 'Features & Settings',
    people: `${organization} Settings & Users`,
    shared: 'Application-wide (Shared) Features',
    automation: 'Automation',
    checklists: 'Checklists & Templates',
    contactsSection: `${organizations} & Contacts`,
    new: 'New',
    templateBox: 'Enter Speed Code or Choose Template',
    // Nobody has seen other words than those in it: made up.
    otherTemplateBox: 'Quick Fill',
    utilities: 'Utilities',
    contactMerge: 'Contact Merge',
    organizationMerge: `${organization} Merge`,
    expandAll: 'Expand All',
    collapseAll: 'Collapse All',
  };
};

const GERMAN = {
  preferences: 'Einstellungen',
  settings: 'Einstellungen',
  my: 'Meine',
  miscellaneous: 'Diverses',
  general: 'Allgemein',
  changePassword: 'Passwort ändern',
  save: 'Speichern',
  saveAndClose: 'Speichern & Schließen',
  cancel: 'Abbrechen',
  edit: 'Bearbeiten',
  accept: 'Annehmen',
  forward: 'Weiterleiten',
  complete: 'Abschließen',
  skip: 'Überspringen',
  create: 'Erstellen',
  newTicket: 'Neues Ticket',
  // Only its first word is known.
  chooseCategory: 'Neues Ticket – Choose Category',
  ticketCategory: 'Ticketrubrik',
  new: 'Neu',
  otherTemplateBox: 'Schnellwahl',
  newNote: 'Neue Notiz',
  activity: 'Aktivität',
  features: 'Funktionen & Einstellungen',
  shared: 'Anwendungsübergreifende (gemeinsame) Funktionen',
  automation: 'Automatisierung',
  checklists: 'Checklisten & Vorlagen',
  expandAll: 'Alle erweitern',
  collapseAll: 'Alle ausblenden',
};

const SPANISH = {
  save: 'Guardar',
  edit: 'Editar',
  accept: 'Aceptar',
  forward: 'Reenviar',
  tools: 'Herramientas',
  complete: 'Completo',
  create: 'Nuevo',
  serviceDesk: 'Atención al cliente',
  serviceDeskTickets: 'Atención al cliente (Tickets)',
  newTicket: 'Nuevo ticket',
  chooseCategory: 'Nuevo ticket - Seleccionar categoría',
  ticketCategory: 'Categoría de ticket',
  new: 'Nuevo',
  otherTemplateBox: 'Código rápido',
  activity: 'Actividad',
  features: 'Características y configuraciones',
  people: 'Configuración de la Organización y Usuarios',
  contactsSection: 'Organizaciones',
  utilities: 'Utilidades',
  contactMerge: 'Combinación de contactos',
  organizationMerge: 'Fusión de Organizaciones',
};

const IN_OTHER_LANGUAGES = { de: GERMAN, es: SPANISH };

/** Where two wordings are known: the older one, or the other where nothing says which that is. docs/AUTOTASK.md 5.4 */
const OTHER_TERMS = {
  de: {
    create: 'Neu',
    shared: 'Anwendungsweite (freigegebene) Funktionen',
    contactsSection: 'Firmen/Organisationen',
  },
  es: { admin: 'Admin.', new: 'Nueva', contactsSection: 'Empresas y contactos' },
};

/** The name of the menu before it was renamed; in Spanish it is Nuevo all along. */
const before = ({ lang, create }) => (lang === 'de' && create === 'flat' ? { create: 'Neu' } : {});

export const wordsOf = (variant) => ({
  ...english(variant),
  ...IN_OTHER_LANGUAGES[variant.lang],
  ...before(variant),
  ...(variant.terms === '1' && OTHER_TERMS[variant.lang]),
});

/** The fields of Organization Merge, a guess: with the name of what is merged or, where there are traps, without (8.12). */
export const mergeFields = ({ traps }, { organization }) =>
  traps === '1' ? ['Source', 'Destination'] : [`Source ${organization}`, `Destination ${organization}`];
