import { tellRecording } from '@/guide/procedure/recorded-words';
import { countRecordings, writeRecordingsFile } from '@/guide/office/recordings';
import type { OptionsStore } from '@/stores/options-store';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';

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
      say: tellRecording(repair),
    }));
  });
  return (
    <section aria-labelledby="shown-title">
      <h2 id="shown-title">Controls pointed out by your team</h2>
      <p>
        Used when a guide can’t find a control itself. Save them to a file so that your colleagues can import
        them here.
      </p>
      <ul className="shown" role="list" aria-labelledby="shown-title">
        {shown.map(({ key, procedure, target, title, label, say }) => (
          <li key={key}>
            <p>
              <strong>{label}</strong> ({title}): {say}
            </p>
            <button
              type="button"
              className="button"
              aria-label={`Remove: ${label} (${title})`}
              onClick={() => ask({ type: 'recording.remove', procedure, target }, `“${label}” is forgotten.`)}
            >
              <Icon name="close" />
              Remove
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
        Save all to a file
      </button>
    </section>
  );
}
