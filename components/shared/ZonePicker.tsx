import { useId } from 'react';
import { say, type MessageKey } from '@/guide/words/say';
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

const GO_ON = { open: 'sharedOpenAutotask', 'copy-link': 'sharedCopyLink' } satisfies Record<
  string,
  MessageKey
>;

/** Asks once which Autotask to open. */
export function ZonePicker(props: ZonePickerProps) {
  const { zones, readZone, purpose = 'open', onChoose, onLater, onCancel } = props;
  const id = useId();
  return (
    <section className="zone" aria-labelledby={id}>
      <h2 id={id}>{say('sharedZoneQuestion')}</h2>
      <ZoneForm zones={zones} readZone={readZone} go={say(GO_ON[purpose])} focus onChoose={onChoose}>
        {onLater && (
          <button type="button" className="button" onClick={onLater}>
            {say('sharedStartLater')}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {say('sharedCancel')}
        </button>
      </ZoneForm>
    </section>
  );
}
