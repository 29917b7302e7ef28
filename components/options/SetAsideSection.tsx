import { useState } from 'react';
import { useStore } from 'zustand';
import { MOST_SET_ASIDE, type SetAside } from '@/guide/set-aside';
import { formatDay } from '@/guide/procedure/day';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { Confirm } from '../shared/Confirm';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';

/** Data that Signpost could not read and has kept as it was: to save, or to remove for good. */
export function SetAsideSection({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const setAside = useStore(store, (state) => state.setAside);
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{say('optionsUnreadableData')}</h2>
      <p>{say('optionsUnreadableDataHow', MOST_SET_ASIDE)}</p>
      <ul className="shown" role="list" aria-labelledby="aside-title">
        {setAside.map((item) => (
          <li key={item.key}>
            <SetAsideItem item={item} store={store} outside={outside} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SetAsideItemProps {
  item: SetAside;
  store: OptionsStore;
  outside: Outside;
}

function SetAsideItem({ item, store, outside }: SetAsideItemProps) {
  const { key, what, at } = item;
  const { removeSetAside, say: tell, complain } = store.getState();
  const [confirming, setConfirming] = useState(false);
  const name = say('optionsSetAside', what, formatDay(at));

  async function save() {
    const text = await outside.setAsideText(key);
    if (text === undefined) return complain(say('optionsGone'));
    outside.save(`signpost-${key.replaceAll(/[^a-z0-9.-]/gi, '-')}.json`, 'application/json', text);
    return tell(say('optionsSavedFile'));
  }

  if (confirming) {
    return (
      <Confirm
        question={say('optionsRemoveSure', name)}
        keep={say('optionsKeepIt')}
        go={say('optionsRemoveForGood')}
        onCancel={() => setConfirming(false)}
        onConfirm={async () => {
          await removeSetAside(key);
          // The question is gone, and the focus it had has to go somewhere.
          document.querySelector<HTMLElement>('main h1')?.focus();
        }}
      />
    );
  }
  return (
    <>
      <p>{say('optionsSetAsideOn', what, formatDay(at))}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-label={say('sharedButtonFor', say('optionsSaveFile'), name)}
          onClick={save}
        >
          <Icon name="save" />
          {say('optionsSaveFile')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={say('sharedButtonFor', say('sharedRemove'), name)}
          onClick={() => setConfirming(true)}
        >
          <Icon name="close" />
          {say('sharedRemove')}
        </button>
      </div>
    </>
  );
}
