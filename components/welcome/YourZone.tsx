import { say } from '@/guide/words/say';
import { type Zone, ZoneForm } from '../shared/ZoneForm';

interface YourZoneProps {
  zones: readonly Zone[];
  readZone(text: string): string | undefined;
  onChoose(host: string): void;
}

/** Asks for the zone, and says what happens without an answer. */
export function YourZone({ zones, readZone, onChoose }: YourZoneProps) {
  return (
    <>
      <ZoneForm zones={zones} readZone={readZone} go={say('sharedSave')} onChoose={onChoose} />
      <p className="aside">{say('welcomeZoneOptional')}</p>
    </>
  );
}
