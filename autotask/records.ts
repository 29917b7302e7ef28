const ENGLISH = [
  'recent',
  'recently',
  'history',
  'last viewed',
  'last opened',
  'search results',
  'pinned',
  'favorite',
  'favorites',
  'favourite',
  'favourites',
  'bookmark',
  'bookmarks',
];
const GERMAN = ['zuletzt', 'kürzlich', 'verlauf', 'favorit', 'favoriten', 'lesezeichen', 'suchergebnisse'];
const SPANISH = ['reciente', 'recientes', 'historial', 'favorito', 'favoritos', 'marcadores', 'resultados'];

/**
 * Words over lists of what somebody opened last or marked, in the languages of the zones. Autotask has such menus in its
 * header, for favourites and for what is recent (docs/AUTOTASK.md 4.1); what they say was not seen.
 */
export const RECENT_WORDS: readonly string[] = ENGLISH.concat(GERMAN, SPANISH);

/** What stands beside a record's name: a ticket's number (docs/AUTOTASK.md 4.7), a date, a time. */
export const RECORD_TEXT = /T\d{8}\.\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}:\d\d/;
