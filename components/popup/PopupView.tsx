import { useEffect, useMemo, useRef } from 'react';
import type { Release } from '@/guide/popup/news';
import { toPopupViews } from '@/guide/popup/popup-views';
import { isStart, type PopupStore } from '@/stores/popup-store';
import { useStore } from 'zustand';
import { Problems } from '../shared/Problems';
import type { Zone } from '../shared/ZoneForm';
import { ZonePicker } from '../shared/ZonePicker';
import { allowedZones, supportOf } from '../shared/by-policy';
import { Banners } from './Banners';
import { Masthead } from './Masthead';
import { type OtherPages, PopupFooter } from './PopupFooter';
import { PopupContext } from './popup-context';
import { ProcedureFinder } from './ProcedureFinder';
import { Toast } from './Toast';

interface PopupViewProps {
  store: PopupStore;
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was typed. */
  readZone(text: string): string | undefined;
  pages: OtherPages;
  version: string;
  /** What each version brought. */
  releases: readonly Release[];
  onOpenPanel?: (() => void) | undefined;
}

/** The whole popup, from what the store knows. */
export function PopupView(props: PopupViewProps) {
  const { store, zones, readZone, pages, version, releases, onOpenPanel } = props;
  const state = useStore(store, (whole) => whole);
  const { procedures, progress, run, settings, repairs, place, now, ready, needsZone, rules } = state;
  const views = useMemo(
    () =>
      toPopupViews(procedures, {
        progress,
        run,
        settings,
        repairs,
        applies: place.applies,
        guideIn: place.guideIn,
        now,
      }),
    [procedures, progress, run, settings, repairs, place.applies, place.guideIn, now],
  );
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
      <Masthead company={rules} onOpenPanel={onOpenPanel} />
      <main aria-busy={!ready}>
        <Problems says={state.problem ? [...state.problems, state.problem] : state.problems} />
        {needsZone && (
          <ZonePicker
            zones={allowedZones(zones, rules)}
            readZone={readZone}
            purpose={needsZone.type === 'link.copy' ? 'copy-link' : 'open'}
            onChoose={state.chooseZone}
            onLater={isStart(needsZone) ? () => void state.startLater() : undefined}
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
            <Banners views={views} version={version} releases={releases} />
            <ProcedureFinder views={views} />
          </div>
        )}
      </main>
      <PopupFooter pages={pages} version={version} support={supportOf(rules)} />
      <Toast said={state.said} />
    </PopupContext>
  );
}
