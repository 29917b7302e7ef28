import { toProcedureView } from '@/stores/procedure-view';
import type { PopupStore } from '@/stores/popup-store';
import { usePopup } from '@/stores/use-popup';
import { Icon } from './Icon';
import { Problems } from './Problems';
import { ProcedureList } from './ProcedureList';
import { type Zone, ZonePicker } from './ZonePicker';

interface PopupViewProps {
  store: PopupStore;
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was pasted. */
  readZone(text: string): string | undefined;
}

/** The whole popup, from what the store knows. */
export function PopupView({ store, zones, readZone }: PopupViewProps) {
  const state = usePopup(store, (whole) => whole);
  const views = state.procedures.map((procedure) =>
    toProcedureView(procedure, { progress: state.progress, run: state.run, applies: state.place.applies }),
  );
  const untouched = state.problems.length === 0 && views.every((view) => view.phase === 'new');
  return (
    <>
      <header className="masthead">
        <Icon name="signpost" />
        <h1>Signpost</h1>
      </header>
      <main aria-busy={!state.ready}>
        <Problems says={state.problem ? [...state.problems, state.problem] : state.problems} />
        {state.needsZone ? (
          <ZonePicker
            zones={zones}
            readZone={readZone}
            onChoose={state.chooseZone}
            onCancel={state.cancelZone}
          />
        ) : (
          state.ready && (
            <>
              {untouched && <Welcome />}
              <ProcedureList views={views} onAsk={state.send} />
            </>
          )
        )}
      </main>
      <footer className="promise">
        Nothing leaves this browser. Signpost never reads codes, passwords or QR codes.
      </footer>
    </>
  );
}

function Welcome() {
  return (
    <p className="welcome">
      Signpost points at each control in Autotask, one step at a time, and ticks off what you have done. It
      never sees codes or passwords, and it sends nothing anywhere.
    </p>
  );
}
