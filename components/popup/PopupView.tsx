import { useEffect, useMemo, useRef } from 'react';
import { toPopupViews } from '@/guide/popup/popup-views';
import type { PopupStore } from '@/stores/popup-store';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import { OfferBanner } from './OfferBanner';
import { type OptionsPages, PopupFooter } from './PopupFooter';
import { Problems } from '../shared/Problems';
import { PopupContext } from './popup-context';
import { ProcedureFinder } from './ProcedureFinder';
import { Toast } from './Toast';
import { Welcome } from './Welcome';
import { type Zone, ZonePicker } from '../shared/ZonePicker';

interface PopupViewProps {
  store: PopupStore;
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was pasted. */
  readZone(text: string): string | undefined;
  pages: OptionsPages;
}

/** The whole popup, from what the store knows. */
export function PopupView({ store, zones, readZone, pages }: PopupViewProps) {
  const state = useStore(store, (whole) => whole);
  const { procedures, progress, run, settings, repairs, place, now, ready, needsZone } = state;
  const { offer } = place;
  const views = useMemo(
    () => toPopupViews(procedures, { progress, run, settings, repairs, applies: place.applies, now }),
    [procedures, progress, run, settings, repairs, place.applies, now],
  );
  const untouched = state.problems.length === 0 && views.every(({ phase }) => phase === 'new');
  const parts = useMemo(() => ({ store, pages }), [store, pages]);
  const content = useRef<HTMLDivElement>(null);
  const lastFocus = useRef<HTMLElement>(null);

  // Whoever comes back to a paused guide has Continue in hand.
  useEffect(() => {
    if (ready) content.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [ready]);
  // Where the zone was asked for, the person goes on.
  useEffect(() => {
    if (!needsZone) lastFocus.current?.focus();
  }, [needsZone]);

  return (
    <PopupContext value={parts}>
      <header className="masthead">
        <Icon name="signpost" />
        <h1>Signpost</h1>
      </header>
      <main aria-busy={!ready}>
        <Problems says={state.problem ? [...state.problems, state.problem] : state.problems} />
        {needsZone && (
          <ZonePicker
            zones={zones}
            readZone={readZone}
            purpose={needsZone.type === 'link.copy' ? 'copy-link' : 'open'}
            onChoose={state.chooseZone}
            onCancel={state.cancelZone}
          />
        )}
        {ready && (
          // Hidden rather than taken away: what was typed and unfolded is still there afterwards.
          <div
            ref={content}
            className="content"
            hidden={needsZone !== null}
            onFocus={(event) => void (lastFocus.current = event.target)}
          >
            {offer && (
              <OfferBanner
                offer={offer}
                procedures={procedures}
                run={run}
                progress={progress}
                onAsk={state.send}
              />
            )}
            {untouched && !settings.welcomed && (
              <Welcome
                onGotIt={() => void state.send({ type: 'settings.change', settings: { welcomed: true } })}
              />
            )}
            <ProcedureFinder views={views} />
          </div>
        )}
      </main>
      <PopupFooter pages={pages} />
      <Toast said={state.said} />
    </PopupContext>
  );
}
