import type { FromBoot } from '@/guide/messages';
import { isPicking } from '@/guide/run/act';
import { grantWish, offerLink, queryOffer } from './offers';
import { AGENT, CARD, CHECKER, PICKER, RECORDER } from './scripts';
import type { Core } from './core';

/** What a frame says that has just been loaded, or whose address has changed. */
export async function onBoot(core: Core, message: FromBoot, tab: number, frame: number): Promise<void> {
  const { platform, get, update } = core;
  const active = core.active();
  switch (message.type) {
    case 'frame.ready': {
      if (frame === 0)
        update((state) => ({ ...state, session: grantWish(state.session, tab, platform.now()) }));
      if (active) await platform.inject(AGENT, tab, { frame });
      if (active && isPicking(active.journey.run)) await platform.inject(PICKER, tab, { frame });
      const { recording } = get().session;
      if (recording) await platform.inject(RECORDER, tab, { frame });
      if (recording?.pointing) await platform.inject(PICKER, tab, { frame });
      if (get().session.check?.tab === tab) await platform.inject(CHECKER, tab, { frame });
      const { scene } = get();
      if (frame === 0 && scene?.tab === tab) await platform.inject(CARD, tab, { frame });
      return;
    }
    case 'link.seen': {
      if (frame !== 0) return;
      // An id that nobody has is worth a card only where no guide is under way.
      if (active?.journey.run.status === 'running' && !core.query(message.procedure)) return;
      const now = platform.now();
      update((state) => ({
        ...state,
        session: offerLink(state.session, tab, message, message.again === true, now),
      }));
      if (queryOffer(get().session, now)?.tab === tab && get().scene?.tab === tab)
        await platform.inject(CARD, tab, { frame });
      return;
    }
    case 'page.left':
    case 'page.seen': {
      const { type } = message;
      update((state) => {
        const others = state.session.applies.filter((each) => each.tab !== tab || each.frame !== frame);
        const procedures = type === 'page.seen' ? message.procedures : [];
        const applies = procedures.length > 0 ? [...others, { tab, frame, procedures }] : others;
        return { ...state, session: { ...state.session, applies } };
      });
    }
  }
}
