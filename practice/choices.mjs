// What can differ between one Autotask and another, as the practice site can show it.
const flag = (title, off, on) => ({ title, options: { 0: off, 1: on } });

export const CHOICES = {
  shell: {
    title: 'Which Autotask',
    options: {
      g2: 'The 2026 look: a header of plain buttons',
      g1: 'The 2025 look: the first header of the new kind',
      g0: 'Before 2025: the old navigation bar, whose name menu opens when pointed at',
    },
  },
  menu: {
    title: 'The way to Preferences',
    options: {
      name: 'Your name, then Preferences',
      settings: 'Your name, then Settings',
      my: 'Not under your name: My, then Miscellaneous, then Settings',
    },
  },
  create: {
    title: 'The plus in the header opens',
    options: {
      headings: 'Create: its entries below the names of modules (today; how they are marked is a guess)',
      modules: 'Create: modules that open further menus (a guess)',
      flat: 'New: one short list',
    },
  },
  plus: {
    title: 'That menu is',
    options: {
      icon: 'A plus',
      word: 'A name among the other menus: Create, or New (how it looks is a guess)',
      side: 'The same, among the buttons on the right, where the person’s name is (a guess)',
    },
  },
  category: {
    title: 'A new ticket opens',
    options: {
      default: 'With the person’s default category, as usual',
      ask: 'With a page that asks for the category, as the person’s settings say',
    },
  },
  saving: {
    title: 'A new ticket, or a note, is saved',
    options: {
      close: 'By Save & Close, which closes its window (a guess)',
      both: 'By Save; Save & Close goes on to close the ticket, as on one that is changed (a guess)',
      waits: 'The same, and Save is grayed out until the form is complete (a guess)',
      menu: 'The same, and Save is in the menu “Save & …” (a guess)',
      icon: 'The same, and Save is only a picture (a guess)',
    },
  },
  publish: {
    title: 'Who sees a note is',
    options: {
      type: 'Only to be read: it follows from the note’s type',
      field: 'A list, Publish To: the type sets it, and one of the templates another than that',
    },
  },
  activity: {
    title: 'A ticket opens',
    options: { open: 'With its tab Activity', other: 'With another tab beside Activity' },
  },
  prefs: {
    title: 'Preferences opens',
    options: { frame: 'Inside Autotask’s page, as usual', top: 'As a page of its own' },
  },
  dialog: {
    title: 'The code window appears',
    options: {
      same: 'In the Preferences page itself',
      overlay: 'In Autotask’s overlay frame',
      top: 'In the outermost page',
      popup: 'As a separate browser window',
    },
  },
  labels: {
    title: 'The code button is called',
    options: {
      new: 'Authentication Code Options (today)',
      old: 'One-Time Password Options (as the KB says)',
    },
  },
  email: {
    title: 'Codes by e-mail',
    options: {
      none: 'No longer offered (today)',
      on: 'Offered, and switched on',
      off: 'Offered, and switched off',
    },
  },
  confirm: {
    title: 'Confirming the app',
    options: { yes: 'Ask for a generated code and the password', no: 'Ask for nothing' },
  },
  save: { title: 'Closing the window', options: { yes: 'With Save & Close', no: 'Only with its X' } },
  sso: {
    title: 'Signing in',
    options: { no: 'With an Autotask password', yes: 'Through SSO: no code button' },
  },
  section: {
    title: 'The section of the button, or of the link',
    options: { open: 'Open', closed: 'Collapsed' },
  },
  tab: { title: 'Preferences starts on', options: { general: 'The General tab', other: 'Another tab' } },
  tabs: {
    title: 'A page’s tabs are',
    options: { tabs: 'Tabs', buttons: 'Plain buttons, and nothing says which is chosen (a guess)' },
  },
  template: {
    title: 'The box for speed codes shows its name',
    options: {
      text: 'As text inside',
      placeholder: 'As a placeholder only (a guess)',
      other: 'Not at all: other words stand in it',
    },
  },
  scroll: {
    title: 'The button lies',
    options: { far: 'Far down: scroll to it', near: 'At the top of the page' },
  },
  qr: {
    title: 'The QR picture is',
    options: { img: 'A picture', svg: 'A drawing in the page', canvas: 'A canvas' },
  },
  late: {
    title: 'Pages appear',
    number: true,
    options: { 0: 'At once', 1500: 'After a second and a half', 4000: 'After four seconds' },
  },
  nav: {
    title: 'The left navigation shows',
    options: { collapsed: 'Icons only', open: 'Icons and names' },
  },
  admin: {
    title: 'You, in Admin',
    options: {
      yes: 'May do everything',
      'no-section': 'Don’t see the section with the contacts',
      'no-tab': 'See only the tab Automation: partial rights',
      denied: 'May not go there',
    },
  },
  adminlook: {
    title: 'Admin’s page is drawn',
    options: {
      today: 'As other pages of today',
      old: 'As in 2018: sections and entries of another kind, in capitals',
    },
  },
  categories: {
    title: 'Admin leads',
    options: {
      no: 'Straight to its page',
      menu: 'To a menu first, with Admin Categories in it (newest help)',
    },
  },
  words: {
    title: 'A customer is called',
    options: {
      organizations: 'Organization (today)',
      accounts: 'Account (as the KB says)',
      companies: 'Company',
      clients: 'Client',
      customers: 'Customer',
      sites: 'Site',
      'business-units': 'Business Unit',
    },
  },
  windows: {
    title: 'Windows open as',
    options: {
      popup: 'Windows',
      tab: 'Tabs: the user prefers those',
      frame: 'In Autotask’s own page, where tickets may stand, and Contact Merge stood once',
      moved: 'Tabs that another extension made of windows: without an opener, with another title',
    },
  },
  merge: {
    title: 'Contact Merge has',
    options: {
      two: 'Two fields (today; how they look is a guess)',
      three: 'Three fields, the account first, each chosen in a window (2018)',
    },
  },
  merged: {
    title: 'After merging, the window',
    options: { stays: 'Says so and stays', closes: 'Says so and closes' },
  },
  theme: { title: 'Theme', options: { light: 'Light', dark: 'Dark' } },
  lang: {
    title: 'Language',
    options: {
      en: 'English',
      de: 'German, as far as its words are known',
      es: 'Spanish, as far as its words are known',
    },
  },
  terms: flag(
    'German and Spanish words',
    'Those of today, or the first of two',
    'Where two are known, the older or the other one',
  ),
  alerts: flag(
    'Complaints and questions',
    'In the page',
    'In the browser’s own small windows, as on old pages',
  ),
  churn: flag('Redrawing', 'Only when something changes', 'Everything is drawn anew each second'),
  frameset: flag('Preferences is wrapped', 'In nothing', 'In an old frameset page'),
  login: flag('Sign-in page', 'You are signed in', 'You are asked to sign in first'),
  traps: flag('Look-alikes', 'None', 'Wrong buttons, hidden copies and other guides’ balloons all over'),
};
