import { type FormEvent, useId, useState } from 'react';
import { placeOf } from '@/guide/office/policy-doctor';
import { checkIds, idsOf } from '@/guide/rollout/check-ids';
import { listRolloutFiles } from '@/guide/rollout/list-files';
import { emptyForm, makeValues, type RolloutForm } from '@/guide/rollout/make-rollout';
import type { ExtensionIds } from '@/guide/rollout/rollout';
import { writeZip } from '@/guide/rollout/zip';
import { say, sayCount } from '@/guide/words/say';
import type { OptionsStore } from '@/stores/options-store';
import { useStore } from 'zustand';
import { Icon } from '../shared/Icon';
import { Problems } from '../shared/Problems';
import { LogoField } from './LogoField';
import type { Outside } from './outside';
import { PageHead } from './PageHead';
import { SettingsField } from './SettingsField';

const IDS = [
  { browser: 'chrome', name: 'Chrome' },
  { browser: 'edge', name: 'Edge' },
  { browser: 'firefox', name: 'Firefox' },
] as const;

const TEXTS = [
  { key: 'companyName', label: 'policyCompanyName', hint: 'policyCompanyNameAbout' },
  { key: 'companyColor', label: 'policyCompanyColor', hint: 'policyCompanyColorAbout' },
  { key: 'supportLink', label: 'policySupportLink', hint: 'policySupportLinkAbout' },
] as const;

const CHOICES = [
  { key: 'allowRecording', label: 'policyAllowRecording' },
  { key: 'allowShowing', label: 'policyAllowShowing' },
  { key: 'allowImport', label: 'policyAllowImport' },
  { key: 'locked', label: 'rolloutLocked' },
] as const;

/** Makes the files by which an administrator brings Signpost, with what this office has, to every computer. */
export function RolloutPage({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const { office, repairs, ownSettings, shipped } = useStore(store, (state) => state);
  const { say: tell } = store.getState();
  const [form, setForm] = useState<RolloutForm>(emptyForm);
  const [ids, setIds] = useState<ExtensionIds>({ chrome: '', edge: '', firefox: '', ...outside.knownIds });
  const [lockDown, setLockDown] = useState(false);
  const [isTried, setTried] = useState(false);
  const id = useId();
  const { values, faults } = makeValues(form, { office, repairs, settings: ownSettings }, shipped);
  const wrongIds = checkIds(ids);
  const guides = Array.isArray(values.library) ? values.library.length : 0;
  const errorOf = (key: string) => (isTried ? faults.find((each) => each.key === key)?.why : undefined);
  const others = faults.filter(({ key }) => !(key in form));

  function make(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const wrong = [...Object.keys(wrongIds), ...faults.map(({ key }) => key)];
    if (wrong.length > 0) return document.getElementById(`${id}${wrong[0]}`)?.focus();
    const files = listRolloutFiles({ ids: idsOf(ids), values, lockDown });
    outside.saveBytes('signpost-rollout.zip', 'application/zip', writeZip(files));
    return tell(sayCount('rolloutSaved', files.length));
  }

  return (
    <>
      <PageHead title={say('rolloutTitle')}>
        <p>{say('rolloutLead')}</p>
      </PageHead>
      {isTried && <Problems says={others.map((each) => `${placeOf(each)}: ${each.why}`)} />}
      <form className="settings" noValidate onSubmit={make}>
        <fieldset>
          <legend>{say('rolloutIds')}</legend>
          <p>{say('rolloutIdsHow')}</p>
          {IDS.map(({ browser, name }) => (
            <SettingsField
              key={browser}
              id={`${id}${browser}`}
              label={say('rolloutIdIn', name)}
              fallback=""
              value={ids[browser]}
              error={isTried ? wrongIds[browser] : undefined}
              onChange={(typed) => setIds({ ...ids, [browser]: typed })}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{say('rolloutCompany')}</legend>
          {TEXTS.map(({ key, label, hint }) => (
            <SettingsField
              key={key}
              id={`${id}${key}`}
              label={say(label)}
              hint={say(hint)}
              fallback=""
              value={form[key]}
              error={errorOf(key)}
              onChange={(typed) => setForm({ ...form, [key]: typed })}
            />
          ))}
          <LogoField
            id={`${id}companyLogo`}
            logo={form.companyLogo}
            error={errorOf('companyLogo')}
            onLogo={(companyLogo) => setForm({ ...form, companyLogo })}
          />
        </fieldset>
        <fieldset>
          <legend>{say('rolloutRules')}</legend>
          {CHOICES.map(({ key, label }) => (
            <label key={key} className="choice">
              <input
                type="checkbox"
                checked={form[key]}
                onChange={(event) => setForm({ ...form, [key]: event.currentTarget.checked })}
              />
              {say(label)}
            </label>
          ))}
          <label className="choice">
            <input
              type="checkbox"
              checked={lockDown}
              onChange={(event) => setLockDown(event.currentTarget.checked)}
            />
            {say('rolloutLockDown')}
          </label>
        </fieldset>
        <p>{sayCount('rolloutGuides', guides)}</p>
        <div className="actions">
          <button type="submit" className="button primary">
            <Icon name="save" />
            {say('rolloutMake')}
          </button>
        </div>
      </form>
      <section aria-labelledby="folders-title">
        <h2 id="folders-title">{say('rolloutFolders')}</h2>
        <ul>
          <li>{say('rolloutPowershell')}</li>
          <li>{say('rolloutRegistry')}</li>
          <li>{say('rolloutAdmx')}</li>
          <li>{say('rolloutFirefox')}</li>
          <li>{say('rolloutMac')}</li>
          <li>{say('rolloutLinux')}</li>
        </ul>
      </section>
    </>
  );
}
