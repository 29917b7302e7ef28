import { useState } from 'react';
import { useStore } from 'zustand';
import { MOST_SET_ASIDE, type SetAside } from '@/guide/set-aside';
import { formatDay } from '@/guide/procedure/day';
import type { OptionsStore } from '@/stores/options-store';
import { Confirm } from '../shared/Confirm';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';

/** Data that Signpost could not read and has kept as it was: to save, or to remove for good. */
export function SetAsideSection({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const setAside = useStore(store, (state) => state.setAside);
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">Data that could not be read</h2>
      <p>
        This data was damaged. Signpost put it aside and went on without it. Save it if somebody may still
        need it. The newest {MOST_SET_ASIDE} are kept.
      </p>
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
  const { removeSetAside, say, complain } = store.getState();
  const [confirming, setConfirming] = useState(false);
  const name = `${what}, ${formatDay(at)}`;

  async function save() {
    const text = await outside.setAsideText(key);
    if (text === undefined) return complain('This is no longer in the browser’s storage.');
    outside.save(`signpost-${key.replaceAll(/[^a-z0-9.-]/gi, '-')}.json`, 'application/json', text);
    return say('Saved as a file.');
  }

  if (confirming) {
    return (
      <Confirm
        question={`Remove “${name}” for good? This can’t be undone.`}
        keep="Keep it"
        go="Remove for good"
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
      <p>
        {what}, set aside on {formatDay(at)}
      </p>
      <div className="actions">
        <button type="button" className="button" aria-label={`Save as a file: ${name}`} onClick={save}>
          <Icon name="save" />
          Save as a file
        </button>
        <button
          type="button"
          className="button"
          aria-label={`Remove: ${name}`}
          onClick={() => setConfirming(true)}
        >
          <Icon name="close" />
          Remove
        </button>
      </div>
    </>
  );
}
