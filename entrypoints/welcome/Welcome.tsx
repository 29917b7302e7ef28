import { zoneFromText, zones } from '@/autotask/zones';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { readBrowserName } from '@/platform/browser-name';
import { readVersion } from '@/platform/surface';
import type { PopupStore } from '@/stores/popup-store';
import { useEffect } from 'react';

const PINNING = { chrome: 'pin', edge: 'eye', firefox: 'gear' } as const;

/** Joins the welcome page to the browser. */
export function Welcome({ store }: { store: PopupStore }) {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const { follow, refreshPlace } = store.getState();
    void follow(signal);
    // Whoever has pinned the icon comes back to this page: looked at then, and not every second.
    window.addEventListener('focus', () => void refreshPlace(), { signal });
    document.addEventListener('visibilitychange', () => void refreshPlace(), { signal });
    document.addEventListener('pointerenter', () => void refreshPlace(), { signal });
    return () => leaving.abort();
  }, [store]);

  return (
    <WelcomeView
      store={store}
      zones={zones}
      readZone={zoneFromText}
      version={readVersion()}
      pinning={PINNING[readBrowserName()]}
    />
  );
}
