import { tellRecording } from '@/guide/procedure/recorded-words';
import { countRecordings, writeRecordingsFile } from '@/guide/office/recordings';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';
import { HERE } from '../shared/here';
import { Sentence } from '../shared/Sentence';

/** All controls that somebody has shown, also those of procedures that this Signpost doesn't have. */
export function RecordedSection({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const repairs = useStore(store, (state) => state.repairs);
  const entries = useStore(store, (state) => state.library.entries);
  const { ask } = store.getState();
  if (countRecordings(repairs) === 0) return null;
  const shown = Object.entries(repairs.procedures).flatMap(([procedure, own]) => {
    const known = entries.find(({ id }) => id === procedure)?.procedure;
    return Object.entries(own).map(([target, repair]) => ({
      key: `${procedure}/${target}`,
      procedure,
      target,
      title: known?.title ?? procedure,
      label: known?.targets[target]?.label ?? target,
      how: tellRecording(repair),
    }));
  });
  return (
    <section aria-labelledby="shown-title">
      <h2 id="shown-title">{say('optionsControls')}</h2>
      <p>{say('optionsControlsHow')}</p>
      <ul className="shown" role="list" aria-labelledby="shown-title">
        {shown.map(({ key, procedure, target, title, label, how }) => (
          <li key={key}>
            <p>
              <Sentence text={say('optionsControl', HERE, title, how)}>
                <strong>{label}</strong>
              </Sentence>
            </p>
            <button
              type="button"
              className="button"
              aria-label={say(
                'sharedButtonFor',
                say('sharedRemove'),
                say('optionsControlNamed', label, title),
              )}
              onClick={() =>
                ask({ type: 'recording.remove', procedure, target }, say('optionsForgotten', label))
              }
            >
              <Icon name="close" />
              {say('sharedRemove')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() =>
          outside.save('signpost-shown-controls.json', 'application/json', writeRecordingsFile(repairs))
        }
      >
        <Icon name="save" />
        {say('sharedSaveAll')}
      </button>
    </section>
  );
}
