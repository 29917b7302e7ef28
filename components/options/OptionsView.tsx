import { Suspense, useEffect, useRef } from 'react';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useStore } from 'zustand';
import { Problems } from '../shared/Problems';
import { allowedZones } from '../shared/by-policy';
import { ArticlePage } from './ArticlePage';
import { ContentPage } from './ContentPage';
import { KbCheckPage } from './KbCheckPage';
import { OptionsNav } from './OptionsNav';
import type { Outside } from './outside';
import { PolicyPage } from './PolicyPage';
import { PrivacyPage } from './PrivacyPage';
import { RolloutPage } from './RolloutPage';
import { parseRoute, type Route } from './route';
import { Said } from './Said';
import { ZonePicker } from '../shared/ZonePicker';
import { SettingsPage } from './SettingsPage';

interface OptionsViewProps {
  store: OptionsStore;
  outside: Outside;
  /** The part of the address after `#`, which says what page it is. */
  hash: string;
}

/** The whole options tab, from what the store knows. */
export function OptionsView({ store, outside, hash }: OptionsViewProps) {
  const state = useStore(store, (whole) => whole);
  const route = parseRoute(hash);
  const title = titleOf(
    route,
    (id) => state.library.entries.find((entry) => entry.id === id)?.procedure.title,
    (id) => state.drafts.procedures[id]?.procedure.title,
  );
  const main = useRef<HTMLElement>(null);
  const shown = useRef(hash);

  useEffect(() => {
    document.title = say('optionsPageTitle', title);
  }, [title]);

  // What was typed in the settings stays while pages are turned, but not when the tab is closed.
  const hasEdits = Object.keys(state.edits).length > 0;
  useEffect(() => {
    if (!hasEdits) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasEdits]);

  // Where the zone was asked for, the person goes on.
  const asking = state.needsZone !== null;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) main.current?.querySelector('h1')?.focus();
    asked.current = asking;
  }, [asking]);

  // A page of its own for readers of the screen: they begin at its heading.
  useEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    store.getState().say('');
    store.getState().cancelZone();
    // The page was turned to for a part of it, which has the focus already.
    if (main.current?.querySelector(':is([data-field], .sentences) :focus')) return;
    window.scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus();
  }, [hash, store]);

  return (
    <>
      <OptionsNav page={route.page} company={state.rules} />
      <main ref={main} aria-busy={!state.ready}>
        <Problems
          says={[...state.problems, ...state.library.problems, ...(state.problem ? [state.problem] : [])]}
        />
        <Said message={state.said} />
        {state.needsZone && (
          <ZonePicker
            zones={allowedZones(outside.zones, state.rules)}
            readZone={outside.readZone}
            onChoose={state.chooseZone}
            onCancel={state.cancelZone}
          />
        )}
        {state.ready && <Page route={route} store={store} outside={outside} />}
      </main>
      <footer className="promise">
        {say('sharedPromise')} {say('sharedVersion', outside.version)}
      </footer>
    </>
  );
}

interface PageProps {
  route: Route;
  store: OptionsStore;
  outside: Outside;
}

function Page({ route, store, outside }: PageProps) {
  switch (route.page) {
    case 'article':
      return <ArticlePage key={route.id} id={route.id} store={store} outside={outside} />;
    case 'kb-check':
      return <KbCheckPage store={store} outside={outside} />;
    case 'settings':
      return <SettingsPage store={store} outside={outside} />;
    case 'policy':
      return <PolicyPage store={store} outside={outside} />;
    case 'rollout':
      return <RolloutPage store={store} outside={outside} />;
    case 'privacy':
      return <PrivacyPage store={store} outside={outside} />;
    case 'write':
      return (
        <Suspense fallback={<p aria-busy>{say('editorLoading')}</p>}>
          <outside.Editor route={route} store={store} onGo={outside.go} />
        </Suspense>
      );
    case 'content':
      return <ContentPage store={store} outside={outside} />;
  }
}

type TitleOf = (id: string) => string | undefined;

function titleOf(route: Route, procedureTitle: TitleOf, draftTitle: TitleOf): string {
  switch (route.page) {
    case 'write':
      return (route.what === 'draft' && draftTitle(route.id)) || say('editorWrite');
    case 'article':
      return procedureTitle(route.id) ?? say('optionsNotHere');
    case 'kb-check':
      return say('optionsKbCheck');
    case 'settings':
      return say('optionsSettings');
    case 'policy':
      return say('policyTitle');
    case 'rollout':
      return say('rolloutTitle');
    case 'privacy':
      return say('receiptTitle');
    case 'content':
      return say('optionsProcedures');
  }
}
