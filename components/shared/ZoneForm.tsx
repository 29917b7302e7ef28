import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { say } from '@/guide/words/say';
import { HERE } from './here';
import { Sentence } from './Sentence';

export interface Zone {
  host: string;
  name: string;
}

interface ZoneFormProps {
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was typed. */
  readZone(text: string): string | undefined;
  /** On the button that takes the zone. */
  go: string;
  /** It comes up as a question, and so takes the focus. */
  focus?: boolean;
  onChoose(host: string): void;
  /** More buttons. */
  children?: ReactNode;
}

/** The two ways to say which zone of Autotask is meant, and where to read it. What was typed last counts. */
export function ZoneForm({ zones, readZone, go, focus = false, onChoose, children }: ZoneFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [host, setHost] = useState('');
  /** Somebody wanted to go on without a zone. */
  const [missed, setMissed] = useState(false);
  // Kaseya adds zones now and then: one that can be read but is not on the list is as good as those that are.
  const known = zones.find((zone) => zone.host === host);
  const wrong = address.trim() !== '' && host === '';
  const isMissing = missed && host === '';
  const problem = wrong ? say('sharedZoneNoAddress') : isMissing ? say('sharedZoneMissing') : undefined;

  function read(text: string) {
    setAddress(text);
    setHost(readZone(text) ?? '');
  }

  function pick(chosen: string) {
    setAddress('');
    setHost(chosen);
  }

  function choose(event: FormEvent) {
    event.preventDefault();
    if (host) return onChoose(host);
    setMissed(true);
    field.current?.focus();
  }

  return (
    <form className="zone-form" noValidate onSubmit={choose}>
      <p id={`${id}-help`}>
        <Sentence text={say('sharedZoneHelp', HERE)}>
          <code>ww5.autotask.net</code>
        </Sentence>
      </p>
      <label>
        {say('sharedZoneField')}
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          autoFocus={focus}
          aria-describedby={`${id}-help ${id}-read`}
          aria-invalid={problem !== undefined}
          placeholder="ww5.autotask.net"
          value={address}
          onChange={(event) => read(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-read`} className={`zone-read${problem ? ' field-problem' : ''}`} role="status">
        {problem ?? (host && say('sharedZoneIs', known?.name ?? host))}
      </p>
      <label>
        {say('sharedZoneOrChoose')}
        <select value={host} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">{say('sharedZoneChoose')}</option>
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
          {go}
        </button>
        {children}
      </div>
    </form>
  );
}
