export interface Variant {
  shell: 'g2' | 'g1' | 'g0';
  menu: 'name' | 'settings' | 'my';
  prefs: 'frame' | 'top';
  dialog: 'same' | 'overlay' | 'top' | 'popup';
  labels: 'new' | 'old';
  email: 'none' | 'on' | 'off';
  confirm: 'yes' | 'no';
  save: 'yes' | 'no';
  sso: 'no' | 'yes';
  section: 'open' | 'closed';
  tab: 'general' | 'other';
  scroll: 'far' | 'near';
  qr: 'img' | 'svg' | 'canvas';
  /** Milliseconds, as digits. */
  late: string;
  nav: 'collapsed' | 'open';
  admin: 'yes' | 'no-section' | 'no-tab' | 'denied';
  create: 'headings' | 'modules' | 'flat';
  plus: 'icon' | 'word' | 'side';
  category: 'default' | 'ask';
  saving: 'close' | 'both' | 'waits' | 'menu' | 'icon';
  publish: 'type' | 'field';
  activity: 'open' | 'other';
  template: 'text' | 'placeholder' | 'other';
  categories: 'no' | 'menu';
  words: 'organizations' | 'accounts' | 'companies' | 'clients' | 'customers' | 'sites' | 'business-units';
  windows: 'popup' | 'tab' | 'frame' | 'moved';
  merge: 'two' | 'three';
  adminlook: 'today' | 'old';
  merged: 'stays' | 'closes';
  theme: 'light' | 'dark';
  lang: 'en' | 'de' | 'es';
  terms: '0' | '1';
  alerts: '0' | '1';
  churn: '0' | '1';
  frameset: '0' | '1';
  login: '0' | '1';
  traps: '0' | '1';
}

export const DEFAULTS: Readonly<Variant>;
export function parseVariant(pairs: Iterable<readonly [string, string]>): {
  variant: Variant;
  errors: string[];
};
export function parseVariantText(text: string): { variant: Variant; errors: string[] };
export function serialiseVariant(variant: Variant): string;
export function readCookie(cookies: string | null | undefined, name: string): string | undefined;
export function variantOfCookies(cookies: string | null | undefined): Variant;
