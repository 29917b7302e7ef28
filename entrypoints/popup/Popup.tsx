import { zoneFromText, zones } from '@/autotask/zones';
import { PopupView } from '@/components/popup/PopupView';
import { listReleases } from '@/guide/popup/news';
import { readVersion, watchFront } from '@/platform/surface';
import type { PopupStore } from '@/stores/popup-store';
import { useEffect } from 'react';
import { otherPages } from './other-pages';

interface PopupProps {
  store: PopupStore;
  /** Opens the side panel; absent where there is none, and in the panel itself. */
  onOpenPanel: (() => void) | undefined;
}

/** Joins the popup to the browser. */
export function Popup({ store, onOpenPanel }: PopupProps) {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const { follow, refreshPlace } = store.getState();
    void follow(signal);
    // As a tab and as a side panel it lives on while the person moves between pages of Autotask.
    window.addEventListener('focus', () => void refreshPlace(), { signal });
    watchFront(() => void refreshPlace(), signal);
    return () => leaving.abort();
  }, [store]);

  return (
    <PopupView
      store={store}
      zones={zones}
      readZone={zoneFromText}
      pages={otherPages}
      version={readVersion()}
      releases={listReleases()}
      onOpenPanel={onOpenPanel}
    />
  );
}
