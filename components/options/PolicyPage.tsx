import { listEffective, placeOf, writeSupportText } from '@/guide/office/policy-doctor';
import { formatMoment } from '@/guide/procedure/day';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useStore } from 'zustand';
import { DataTable } from '../shared/DataTable';
import { Icon } from '../shared/Icon';
import type { Outside } from './outside';
import { routes } from './route';
import { PageHead } from './PageHead';

/** The policy doctor: what counts, where it comes from, and what of the policy can't be used. */
export function PolicyPage({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const { rules, dropped, ownSettings, policy } = useStore(store, (state) => state);
  const { ask, say: tell, complain } = store.getState();
  const looked = { policy: rules, own: ownSettings };

  async function copy() {
    const text = writeSupportText(looked, dropped, { version: outside.version, at: policy.at });
    if (await outside.copy(text)) tell(say('policySupportCopied'));
    else complain(say('policySupportNotCopied'));
  }

  return (
    <>
      <PageHead title={say('policyTitle')}>
        <p>{say('policyLead')}</p>
      </PageHead>
      <p>{policy.at === undefined ? say('policyNeverCame') : say('policyCameAt', formatMoment(policy.at))}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={copy}>
          <Icon name="copy" />
          {say('policyCopySupport')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => ask({ type: 'policy.look' }, say('policyLooked'))}
        >
          <Icon name="again" />
          {say('policyLookAgain')}
        </button>
      </div>
      <p>
        <a className="link" href={routes.rollout}>
          {say('rolloutTitle')}
        </a>{' '}
        {say('policyRolloutHint')}
      </p>
      {policy.at !== undefined && (
        <section aria-labelledby="dropped-title">
          <h2 id="dropped-title">{say('policyDroppedTitle')}</h2>
          {dropped.length === 0 ? (
            <p>{say('policyNothingDropped')}</p>
          ) : (
            <ul className="dropped">
              {dropped.map((each) => (
                <li key={`${placeOf(each)} ${each.why}`}>
                  <strong>{placeOf(each)}</strong>: {each.why}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section aria-labelledby="effective-title">
        <h2 id="effective-title">{say('policyEffective')}</h2>
        <div className="told">
          <DataTable
            labelledBy="effective-title"
            columns={[say('policyColumnSetting'), say('policyColumnValue'), say('policyColumnFrom')]}
            rows={listEffective(looked).map(({ key, title, value, from }) => [
              `${title} (${key})`,
              value,
              from,
            ])}
          />
        </div>
      </section>
    </>
  );
}
