import { writeLibraryFile } from '@/guide/office/library-file';
import { say } from '@/guide/words/say';
import type { OptionsStore } from '@/stores/options-store';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';

/** Everything that the office has made, as one file for its other browsers. */
export function LibrarySection({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const { office, repairs, ownSettings: settings } = useStore(store, (state) => state);
  return (
    <section className="library" aria-labelledby="library-title">
      <h2 id="library-title">{say('libraryTitle')}</h2>
      <p>{say('libraryHow')}</p>
      <button
        type="button"
        className="button"
        onClick={() =>
          outside.save(
            'signpost-library.json',
            'application/json',
            writeLibraryFile({ office, repairs, settings }),
          )
        }
      >
        <Icon name="save" />
        {say('librarySave')}
      </button>
    </section>
  );
}
