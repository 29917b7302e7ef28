import { useEffect, useRef } from 'react';
import type { PopupStore } from '@/stores/popup-store';
import { say } from '@/guide/words/say';
import { HOW_TO_PIN, type Pinning } from './how-to-pin';
import { useStore } from 'zustand';
import { AccessBanner } from '../shared/AccessBanner';
import { Icon } from '../shared/Icon';
import { Problems } from '../shared/Problems';
import type { Zone } from '../shared/ZoneForm';
import { FirstGuide } from './FirstGuide';
import { PinPicture } from './PinPicture';
import { WelcomeStep } from './WelcomeStep';
import { YourZone } from './YourZone';
import { HERE } from '../shared/here';
import { Sentence } from '../shared/Sentence';

interface WelcomeViewProps {
  store: PopupStore;
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was typed. */
  readZone(text: string): string | undefined;
  version: string;
  /** What one presses in this browser's list of extensions. */
  pinning: Pinning;
}

/** The first page after the installation: three things to do, each of them checked off when it is done. */
export function WelcomeView({ store, zones, readZone, version, pinning }: WelcomeViewProps) {
  const state = useStore(store, (whole) => whole);
  const { ready, settings, pinned, needsZone, procedures, send } = state;
  const zone = useRef<HTMLHeadingElement>(null);
  // The guide can only begin once the zone is known: go to where it is asked for.
  useEffect(() => {
    if (needsZone) zone.current?.focus();
  }, [needsZone]);

  return (
    <>
      <header className="masthead">
        <Icon name="signpost" />
        <p>Signpost</p>
      </header>
      <main aria-busy={!ready}>
        <h1>{say('welcomeTitle')}</h1>
        <p className="lead">{say('welcomeLead')}</p>
        <Problems says={state.problem ? [...state.problems, state.problem] : state.problems} />
        {(state.place.noAccess || state.needsAccess) && (
          <AccessBanner asked={state.needsAccess !== null} onAllow={() => void state.allowAccess()} />
        )}
        {ready && (
          <ol className="welcome-steps" role="list">
            <WelcomeStep title={say('welcomePin')} done={pinned === true && say('welcomePinned')}>
              <p>
                <Sentence text={say(HOW_TO_PIN[pinning].how, HERE)}>
                  <strong>Signpost</strong>
                </Sentence>
              </p>
              <PinPicture pinning={pinning} />
            </WelcomeStep>
            <WelcomeStep
              heading={zone}
              title={say('welcomeZone')}
              done={settings.zone !== undefined && say('sharedZoneIs', nameOf(settings.zone, zones))}
            >
              <YourZone
                zones={zones}
                readZone={readZone}
                onChoose={(host) =>
                  needsZone
                    ? void state.chooseZone(host)
                    : void send({ type: 'settings.change', settings: { zone: host } })
                }
              />
            </WelcomeStep>
            <WelcomeStep title={say('welcomeFirstGuide')} done={false}>
              <FirstGuide
                procedures={procedures}
                onStart={(id) => void send({ type: 'run.start', procedure: id })}
              />
            </WelcomeStep>
          </ol>
        )}
      </main>
      <footer className="foot">
        <p>{say('sharedPromise')}</p>
        <p>{say('sharedVersion', version)}</p>
      </footer>
    </>
  );
}

function nameOf(host: string, zones: readonly Zone[]): string {
  const known = zones.find((zone) => zone.host === host);
  return known ? `${known.name} (${host})` : host;
}
