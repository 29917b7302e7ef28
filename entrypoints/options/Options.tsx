import { LANDING_PATH, zoneFromText, zones } from '@/autotask/zones';
import { OptionsView } from '@/components/options/OptionsView';
import { send } from '@/platform/messages';
import { inLanguage } from '@/platform/page-language';
import { countLoads, listPermissions, readEverything } from '@/platform/receipt';
import { readStored, watchStored } from '@/platform/stored-items';
import { saveFile } from '@/platform/save-file';
import { queryOwnIds } from '@/platform/own-ids';
import { readVersion } from '@/platform/surface';
import { shipped } from '@/procedures/catalogue';
import { querySetAsideText, readSetAside, removeSetAside } from '@/platform/set-aside';
import { createOptionsStore } from '@/stores/options-store';
import { copyRich, copyText } from '@/platform/copy-text';
import { lazy, useEffect, useState, useSyncExternalStore } from 'react';

const outside = {
  zones,
  readZone: zoneFromText,
  save: saveFile,
  saveBytes: saveFile,
  knownIds: queryOwnIds(),
  copy: copyText,
  copyRich,
  landing: (zone: string) => `https://${zone}${LANDING_PATH}`,
  setAsideText: querySetAsideText,
  print: () => window.print(),
  receipt: { readEverything, countLoads, permissions: listPermissions() },
  go: (hash: string) => void (location.hash = hash),
  Editor: lazy(async () => ({ default: (await import('./Editor')).Editor })),
  version: readVersion(),
};

/** Joins the options tab to the browser. */
export function Options() {
  const [store] = useState(() =>
    createOptionsStore({
      shipped,
      readSetAside,
      removeSetAside,
      load: readStored,
      subscribe: inLanguage(watchStored),
      send,
    }),
  );
  const hash = useSyncExternalStore(onHashChange, () => location.hash);

  useEffect(() => {
    const leaving = new AbortController();
    void store.getState().follow(leaving.signal);
    return () => leaving.abort();
  }, [store]);

  return <OptionsView store={store} outside={outside} hash={hash} />;
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
