import { useEffect, useRef } from 'react';
import type { PopupStore } from '@/stores/popup-store';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import { Problems } from '../shared/Problems';
import type { Zone } from '../shared/ZoneForm';
import { FirstGuide } from './FirstGuide';
import { PinPicture } from './PinPicture';
import { WelcomeStep } from './WelcomeStep';
import { YourZone } from './YourZone';

interface WelcomeViewProps {
  store: PopupStore;
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was typed. */
  readZone(text: string): string | undefined;
  version: string;
}

/** The first page after the installation: three things to do, each of them checked off when it is done. */
export function WelcomeView({ store, zones, readZone, version }: WelcomeViewProps) {
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
        <h1>Welcome to Signpost</h1>
        <p className="lead">
          Signpost shows your KB’s procedures inside Autotask. It points at each control, one step at a time,
          and checks off what you have done.
        </p>
        <Problems says={state.problem ? [...state.problems, state.problem] : state.problems} />
        {ready && (
          <ol className="welcome-steps" role="list">
            <WelcomeStep title="Pin Signpost to your toolbar" done={pinned === true && 'Signpost is pinned.'}>
              <p>
                Press the puzzle piece beside the address bar, then the pin beside <strong>Signpost</strong>.
                The icon shows when a guide is running or paused.
              </p>
              <PinPicture />
            </WelcomeStep>
            <WelcomeStep
              heading={zone}
              title="Tell Signpost which Autotask you use"
              done={settings.zone !== undefined && `Your zone: ${nameOf(settings.zone, zones)}.`}
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
            <WelcomeStep title="Try your first guide" done={false}>
              <FirstGuide
                procedures={procedures}
                onStart={(id) => void send({ type: 'run.start', procedure: id })}
              />
            </WelcomeStep>
          </ol>
        )}
      </main>
      <footer className="foot">
        <p>Nothing leaves this browser. Signpost never reads codes, passwords or QR codes.</p>
        <p>Version {version}</p>
      </footer>
    </>
  );
}

function nameOf(host: string, zones: readonly Zone[]): string {
  const known = zones.find((zone) => zone.host === host);
  return known ? `${known.name} (${host})` : host;
}
