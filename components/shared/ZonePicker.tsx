import { type FormEvent, useState } from 'react';

export interface Zone {
  host: string;
  name: string;
}

interface ZonePickerProps {
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was pasted. */
  readZone(text: string): string | undefined;
  /** What goes on once the zone is known. */
  purpose?: keyof typeof GO_ON;
  onChoose(host: string): void;
  onCancel(): void;
}

const GO_ON = { open: 'Open Autotask', 'copy-link': 'Copy the link' };

/** Asks once which Autotask to open, and says where to read it. */
export function ZonePicker({ zones, readZone, purpose = 'open', onChoose, onCancel }: ZonePickerProps) {
  const [address, setAddress] = useState('');
  const [host, setHost] = useState('');
  const pasted = readZone(address);
  // Kaseya adds zones now and then: one that can be read but is not on the list is as good as those that are.
  const known = zones.some((zone) => zone.host === host);

  function read(text: string) {
    setAddress(text);
    setHost(readZone(text) ?? host);
  }

  function choose(event: FormEvent) {
    event.preventDefault();
    if (host) onChoose(host);
  }

  return (
    <section className="zone" aria-labelledby="zone-title">
      <h2 id="zone-title">Which Autotask do you use?</h2>
      <p id="zone-help">
        Open Autotask the way you always do and look at the address: it begins with something like{' '}
        <code>ww5.autotask.net</code>. The part before <code>.autotask.net</code> is your zone. Signpost asks
        only once.
      </p>
      <form onSubmit={choose}>
        <label>
          Paste an address from Autotask
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            autoFocus
            aria-describedby="zone-help zone-read"
            placeholder="https://ww5.autotask.net/…"
            value={address}
            onChange={(event) => read(event.currentTarget.value)}
          />
        </label>
        <p id="zone-read" className="zone-read" role="status">
          {pasted && `That is ${zones.find((zone) => zone.host === pasted)?.name ?? pasted}.`}
          {!pasted && address.trim() && 'No Autotask zone in this address yet.'}
        </p>
        <label>
          Or choose your zone
          <select required value={host} onChange={(event) => setHost(event.currentTarget.value)}>
            <option value="">Choose …</option>
            {host && !known && <option value={host}>{host}</option>}
            {zones.map((zone) => (
              <option key={zone.host} value={zone.host}>
                {zone.name} ({zone.host})
              </option>
            ))}
          </select>
        </label>
        <div className="actions">
          <button type="submit" className="button primary">
            {GO_ON[purpose]}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </form>
    </section>
  );
}
