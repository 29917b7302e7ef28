import { useEffect, useState } from 'react';
import { listStored, queryReason, writeEverything, type Everything } from '@/guide/receipt';
import { storedKeys } from '@/guide/stored';
import type { OptionsStore } from '@/stores/options-store';
import { say, sayCount } from '@/guide/words/say';
import { Confirm } from '../shared/Confirm';
import { DataTable } from '../shared/DataTable';
import { Fold } from '../shared/Fold';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';
import { PageHead } from './PageHead';

/** The privacy receipt: what Signpost may do and why, whom it talks to, and all that it keeps. */
export function PrivacyPage({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const { ask, say: tell, complain } = store.getState();
  const [everything, setEverything] = useState<Everything>();
  const [open, setOpen] = useState(false);
  const [erasing, setErasing] = useState(false);
  const { readEverything, permissions, listHosts } = outside.receipt;
  const hosts = listHosts();

  useEffect(() => {
    let isHere = true;
    const read = () =>
      readEverything().then(
        (all) => isHere && setEverything(all),
        () => isHere && complain(say('receiptUnreadable')),
      );
    void read();
    // The store hears of everything that is kept for good.
    const stop = store.subscribe((now, before) => {
      if (storedKeys.some((key) => now[key] !== before[key])) void read();
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [store, readEverything, complain]);

  function save() {
    if (!everything) return;
    outside.save('signpost-everything-stored.json', 'application/json', writeEverything(everything));
    tell(say('receiptExported'));
  }

  return (
    <>
      <PageHead title={say('receiptTitle')}>
        <p>{say('receiptLead')}</p>
      </PageHead>
      <section aria-labelledby="contacts-title">
        <h2 id="contacts-title">{say('receiptContacts')}</h2>
        <p>
          <strong>{sayCount('receiptHostCount', hosts.length)}</strong> {hosts.join(', ')}
        </p>
        <p>
          {say('receiptCounted')} {say('receiptNoWay')}
        </p>
      </section>
      <section className="told" aria-labelledby="permissions-title">
        <h2 id="permissions-title">{say('receiptPermissions')}</h2>
        <DataTable
          labelledBy="permissions-title"
          columns={[say('receiptPermission'), say('receiptWhy')]}
          rows={permissions.map((name) => [name, queryReason(name) ?? say('receiptNoReason')])}
        />
      </section>
      <section className="told" aria-labelledby="kept-title">
        <h2 id="kept-title">{say('receiptKept')}</h2>
        <p>{say('receiptKeptHow')}</p>
        {everything && (
          <>
            <DataTable
              labelledBy="kept-title"
              columns={[say('receiptWhat'), say('receiptKey'), say('receiptSize')]}
              rows={listStored(everything).map(({ key, what, size }) => [
                what,
                key,
                say('receiptBytes', size),
              ])}
            />
            <Fold title={say('receiptInFull')} open={open} onFold={setOpen}>
              <textarea
                className="everything"
                rows={20}
                readOnly
                aria-label={say('receiptInFull')}
                value={writeEverything(everything)}
              />
            </Fold>
          </>
        )}
        <div className="actions">
          <button type="button" className="button" onClick={save}>
            <Icon name="save" />
            {say('receiptExport')}
          </button>
          {!erasing && (
            <button type="button" className="button" onClick={() => setErasing(true)}>
              <Icon name="close" />
              {say('receiptErase')}
            </button>
          )}
        </div>
        {erasing && (
          <Confirm
            question={say('receiptEraseSure')}
            keep={say('optionsKeepIt')}
            go={say('receiptEraseGo')}
            onCancel={() => setErasing(false)}
            onConfirm={async () => {
              await ask({ type: 'everything.erase' }, say('receiptErased'));
              setErasing(false);
              document.querySelector<HTMLElement>('main h1')?.focus();
            }}
          />
        )}
      </section>
    </>
  );
}
