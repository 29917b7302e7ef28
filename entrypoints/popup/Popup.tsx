import { LANDING_PATH, zoneFromText, zones } from '@/autotask/zones';
import { PopupView } from '@/components/popup/PopupView';
import type { StoredSnapshot } from '@/guide/stored';
import { copyText } from '@/platform/copy-text';
import { ask, send } from '@/platform/messages';
import { watchStored } from '@/platform/stored-items';
import { saveFile } from '@/platform/save-file';
import { shipped } from '@/procedures/catalogue';
import { createPopupStore } from '@/stores/popup-store';
import { useEffect, useState } from 'react';
import { optionsPages } from './options-pages';

interface PopupProps {
  /** What is stored, on its way. */
  reading: Promise<StoredSnapshot>;
  /** Called once Autotask has been brought to the front. */
  onLeft(): void;
}

/** Joins the popup to the browser. */
export function Popup({ reading, onLeft }: PopupProps) {
  const [store] = useState(() =>
    createPopupStore({
      procedures: shipped,
      load: () => reading,
      subscribe: watchStored,
      send,
      getPlace: () => ask({ type: 'place.get' }),
      save: saveFile,
      copy: copyText,
      landingPath: LANDING_PATH,
      onLeft,
    }),
  );

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    void store.getState().follow(signal);
    // As a tab the popup lives on while the person moves between pages of Autotask.
    window.addEventListener('focus', () => void store.getState().refreshPlace(), { signal });
    return () => leaving.abort();
  }, [store]);

  return <PopupView store={store} zones={zones} readZone={zoneFromText} pages={optionsPages} />;
}
