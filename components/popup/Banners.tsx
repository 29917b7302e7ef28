import { listNews, type Release } from '@/guide/popup/news';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { isQuery } from '@/guide/popup/search-procedures';
import { AccessBanner } from '../shared/AccessBanner';
import { News } from './News';
import { OfferBanner } from './OfferBanner';
import { PinHint } from './PinHint';
import { RecordingBanner } from './RecordingBanner';
import { usePages, usePopup } from './popup-context';
import { Welcome } from './Welcome';
import { WishBanner } from './WishBanner';

interface BannersProps {
  views: readonly ProcedureView[];
  version: string;
  releases: readonly Release[];
}

/** What stands above the procedures; while somebody searches only what waits for an answer. */
export function Banners({ views, version, releases }: BannersProps) {
  const state = usePopup((whole) => whole);
  const pages = usePages();
  const { settings, place, pinned, send } = state;
  const { offer } = place;
  const wished = views.find(({ id }) => id === place.wish?.procedure);
  const searching = isQuery(state.query);
  const untouched = state.problems.length === 0 && views.every(({ phase }) => phase === 'new');
  const isFirst = untouched && !settings.welcomed && !offer && !wished && !place.recording;
  const change = (settings: { welcomed?: boolean; seenVersion?: string }) =>
    void send({ type: 'settings.change', settings });
  return (
    <>
      {(place.noAccess || state.needsAccess) && (
        <AccessBanner asked={state.needsAccess !== null} onAllow={() => void state.allowAccess()} />
      )}
      {place.recording && (
        <RecordingBanner
          steps={place.recording.steps}
          where={place.guideIn}
          onAsk={(message) => void send(message)}
        />
      )}
      {offer && (
        <OfferBanner
          offer={offer}
          procedures={state.procedures}
          run={state.run}
          progress={state.progress}
          onAsk={send}
        />
      )}
      {wished && <WishBanner title={wished.title} onDrop={() => void send({ type: 'wish.drop' })} />}
      {!searching && (
        <>
          <News
            releases={listNews(releases, settings.seenVersion, version)}
            onGotIt={() => change({ seenVersion: version })}
          />
          {isFirst && <Welcome onGotIt={() => change({ welcomed: true })} />}
          {pinned === false && <PinHint welcomePage={pages.welcome} />}
        </>
      )}
    </>
  );
}
