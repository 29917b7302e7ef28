import { useId } from 'react';
import { type Zone, ZoneForm } from './ZoneForm';

interface ZonePickerProps {
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was typed. */
  readZone(text: string): string | undefined;
  /** What goes on once the zone is known. */
  purpose?: keyof typeof GO_ON;
  onChoose(host: string): void;
  /** Lets what was asked for wait until Autotask is opened; absent where there is nothing to wait for. */
  onLater?: (() => void) | undefined;
  onCancel(): void;
}

const GO_ON = { open: 'Open Autotask', 'copy-link': 'Copy the link' };

/** Asks once which Autotask to open. */
export function ZonePicker(props: ZonePickerProps) {
  const { zones, readZone, purpose = 'open', onChoose, onLater, onCancel } = props;
  const id = useId();
  return (
    <section className="zone" aria-labelledby={id}>
      <h2 id={id}>Which Autotask do you use?</h2>
      <ZoneForm zones={zones} readZone={readZone} go={GO_ON[purpose]} focus onChoose={onChoose}>
        {onLater && (
          <button type="button" className="button" onClick={onLater}>
            Start when I open Autotask
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </ZoneForm>
    </section>
  );
}
