import { isZoneHost } from '@/autotask/zones';
import type { Handlers } from '@/guide/requests';
import type { Core } from './core';

const GO_TO_CARD = 'go-to-card';

/** The keys that lead to the card, wherever it is. */
export function createShortcut({ platform, get, update, connections }: Core, handlers: Handlers) {
  /** The card takes the focus as soon as it is there. */
  const askForFocus = () => update((state) => ({ ...state, focusDueAt: platform.now() }));

  return {
    /**
     * Brings the window and the tab with the card to the front and the focus into the card; goes on with a paused guide
     * first. Where there is no guide, or no page of Autotask's to show it in, the popup opens.
     */
    async onCommand(command: string): Promise<void> {
      if (command !== GO_TO_CARD) return;
      const { scene, stored } = get();
      const { run } = stored;
      if (!scene && run?.status === 'paused') {
        askForFocus();
        const { ok } = await handlers['run.continue']({ procedure: run.procedure });
        return ok ? askForFocus() : platform.openPopup();
      }
      const tabs = await platform.listTabs(isZoneHost);
      const tab =
        tabs.find(({ id }) => id === scene?.tab) ?? (run?.status === 'running' ? tabs[0] : undefined);
      if (!scene && !tab) return platform.openPopup();
      if (tab) await platform.showTab(tab);
      askForFocus();
    },
    /** Tells a card the keys that are really set: people change them, and browsers refuse some. */
    async tellKeys(id: number): Promise<void> {
      const keys = await platform.queryKeys(GO_TO_CARD);
      // Its page may have gone in the meantime.
      const line = connections.get(id);
      if (line?.kind === 'card') line.send({ type: 'keys', keys });
    },
  };
}
