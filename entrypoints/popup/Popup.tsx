import { zoneFromText, zones } from '@/autotask/zones';
import { PopupView } from '@/components/PopupView';
import type { Place, PopupReply } from '@/guide/protocol';
import { sendToBackground } from '@/platform/messages';
import { readStored, watchStored } from '@/platform/stored-items';
import { procedures } from '@/procedures/catalogue';
import { createPopupStore } from '@/stores/popup-store';
import { useEffect, useState } from 'react';

/** Joins the popup to the browser. `onLeft` is called once Autotask has been brought to the front. */
export function Popup({ onLeft }: { onLeft(): void }) {
  const [store] = useState(() =>
    createPopupStore({
      procedures,
      load: readStored,
      subscribe: watchStored,
      send: async (message) => (await sendToBackground(message)) as PopupReply,
      getPlace: async () => (await sendToBackground({ type: 'place.get' })) as Place,
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

  return <PopupView store={store} zones={zones} readZone={zoneFromText} />;
}
