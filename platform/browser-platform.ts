import { browser } from 'wxt/browser';
import { inject, listAutotaskTabs, listShownPaths, openTab, queryFront, showTab } from './autotask-tabs';
import { showBadge } from './badge';
import { writeBootNote } from './boot-note';
import { queryKeys } from './commands';
import { eraseAll } from './erase';
import { openPopup } from './open-popup';
import { openOwnPage } from './own-page';
import { hasSiteAccess } from './site-access';
import { readManaged, watchManaged } from './policy';
import { readSession, writeSession } from './session-storage';
import { readStored, writeStored } from './stored-items';
import { speak, textsOf } from './worker-language';

/** All that the background needs of the browser. */
export interface Platform {
  readStored: typeof readStored;
  writeStored: typeof writeStored;
  readSession: typeof readSession;
  writeSession: typeof writeSession;
  readManaged: typeof readManaged;
  watchManaged: typeof watchManaged;
  eraseAll: typeof eraseAll;
  writeBootNote: typeof writeBootNote;
  listTabs: typeof listAutotaskTabs;
  queryFront: typeof queryFront;
  showTab: typeof showTab;
  openTab: typeof openTab;
  openPopup: typeof openPopup;
  openOwnPage: typeof openOwnPage;
  listShownPaths: typeof listShownPaths;
  inject: typeof inject;
  showBadge: typeof showBadge;
  queryKeys: typeof queryKeys;
  hasSiteAccess(): Promise<boolean>;
  speak: typeof speak;
  textsOf: typeof textsOf;
  /** Signpost's own: "0.1.0". */
  version(): string;
  now(): number;
  /** Reports what went wrong to whoever reads the extension's console. */
  report(error: unknown): void;
}

export const browserPlatform: Platform = {
  readStored,
  writeStored,
  readSession,
  writeSession,
  readManaged,
  watchManaged,
  eraseAll,
  writeBootNote,
  listTabs: listAutotaskTabs,
  queryFront,
  showTab,
  openTab,
  openPopup,
  openOwnPage,
  listShownPaths,
  inject,
  showBadge,
  queryKeys,
  hasSiteAccess: () => hasSiteAccess(),
  speak,
  textsOf,
  version: () => browser.runtime.getManifest().version,
  now: () => Date.now(),
  report: (error) => console.error('Signpost:', error),
};
