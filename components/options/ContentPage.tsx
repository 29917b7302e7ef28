import { useRef } from 'react';
import { tellChange } from '@/guide/office/change-words';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import { Note } from '../shared/Note';
import { EntryItem } from './EntryItem';
import { ImportPanel } from './ImportPanel';
import type { Outside } from './outside';
import { LibrarySection } from './LibrarySection';
import { PageHead } from './PageHead';
import { ReviewPanel } from './ReviewPanel';
import { RecordedSection } from './RecordedSection';

/** The office's procedures: what there is, what is hidden, what comes in and what goes out. */
export function ContentPage({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const { library, review, office, rules } = useStore(store, (state) => state);
  const undone = office.undo?.undone;
  const change = office.undo && tellChange(office.undo);
  const { inspect, refuse, accept, discard, undo } = store.getState();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was looked at is gone: go on where it came from.
  const toHeading = () => heading.current?.focus();

  return (
    <>
      <PageHead title={say('optionsProcedures')}>
        <p>{say('optionsProceduresLead')}</p>
      </PageHead>
      {change && (
        <div className="undo" role="group" aria-label={say('optionsLastChangeLabel')}>
          <p>{undone ? say('optionsUndone', change) : say('optionsLastWas', change)}</p>
          <button
            type="button"
            className="button"
            aria-label={say('sharedButtonFor', say(undone ? 'sharedRedo' : 'sharedUndo'), change)}
            onClick={undo}
          >
            <Icon name="undo" />
            {say(undone ? 'sharedRedo' : 'sharedUndo')}
          </button>
        </div>
      )}
      {rules.allowImport === false ? (
        <Note icon="lock" tone="plain" say={say('policyNoImport')} />
      ) : (
        <ImportPanel heading={heading} onContent={inspect} onRefuse={refuse}>
          {review && (
            <ReviewPanel
              review={review}
              onAccept={async (choice) => {
                if (await accept(choice)) toHeading();
              }}
              onDiscard={() => {
                discard();
                toHeading();
              }}
            />
          )}
        </ImportPanel>
      )}
      <section aria-labelledby="entries-title">
        <h2 id="entries-title">{say('optionsYourProcedures')}</h2>
        <ul className="entries" role="list" aria-labelledby="entries-title">
          {library.entries.map((entry) => (
            <li key={`${entry.id} ${entry.at ?? 0}`}>
              <EntryItem entry={entry} store={store} outside={outside} />
            </li>
          ))}
        </ul>
      </section>
      <RecordedSection store={store} outside={outside} />
      <LibrarySection store={store} outside={outside} />
    </>
  );
}
