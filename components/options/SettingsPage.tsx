import { type FormEvent, useId, useState } from 'react';
import { queryKbFrontPage } from '@/guide/office/kb-front-page';
import { fillOffice } from '@/guide/procedure/fill-office';
import { locksOf, type Locked } from '@/guide/office/under-policy';
import type { Procedure } from '@/guide/procedure/procedure';
import {
  parseSettingsForm,
  withEdits,
  type FormErrors,
  type SettingsEdits,
} from '@/guide/office/settings-form';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
import { useStore } from 'zustand';
import { LanguageField } from './LanguageField';
import type { Outside } from './outside';
import { PageHead } from './PageHead';
import { SetAsideSection } from './SetAsideSection';
import { SettingsField } from './SettingsField';

/** The office's addresses and its mail rule. Empty fields are as the KB has it. */
export function SettingsPage({ store, outside }: { store: OptionsStore; outside: Outside }) {
  // What was typed, until it is saved; what wasn't follows the settings, which may change elsewhere meanwhile.
  const { library, settings, edits, rules } = useStore(store, (state) => state);
  const { ask, edit: setEdits } = store.getState();
  const form = withEdits(settings, edits);
  const [errors, setErrors] = useState<FormErrors>({});
  const id = useId();
  // As written: the entries' own addresses already follow the settings.
  const written = library.entries.map(({ file }) => fillOffice(file) as Procedure);
  const kbUrl = queryKbFrontPage(written) ?? '';
  const mail = written.find((procedure) => procedure.mail)?.mail;

  async function save(event: FormEvent) {
    event.preventDefault();
    const parsed = parseSettingsForm(edits, settings, outside.readZone);
    setErrors(parsed.ok ? {} : parsed.errors);
    if (!parsed.ok) {
      const [first] = Object.keys(parsed.errors);
      return document.getElementById(`${id}${first}`)?.focus();
    }
    const { settings: changed, unset } = parsed;
    // What could not be saved stays in the form.
    if (await ask({ type: 'settings.change', settings: changed, unset }, say('optionsSettingsSaved')))
      setEdits({});
  }

  const edit = (change: SettingsEdits) => setEdits({ ...edits, ...change });
  const locks = locksOf(rules);
  const field = (name: string, lock: Locked) => ({
    id: `${id}${name}`,
    error: errors[name],
    locked: locks.has(lock),
  });
  const zone = outside.readZone(form.zone);
  const hasEdits = Object.keys(edits).length > 0;

  return (
    <>
      <PageHead title={say('optionsSettings')}>
        <p>{say('optionsSettingsLead')}</p>
      </PageHead>
      <div className="settings">
        <LanguageField store={store} />
      </div>
      <form className="settings" noValidate onSubmit={save}>
        <fieldset>
          <legend>Autotask</legend>
          <SettingsField
            {...field('zone', 'zone')}
            label={say('optionsZone')}
            hint={outside.zones.find(({ host }) => host === zone)?.name ?? say('optionsZoneHint')}
            fallback=""
            placeholder="ww5.autotask.net"
            value={form.zone}
            onChange={(typed) => edit({ zone: typed })}
          />
        </fieldset>
        <fieldset>
          <legend>{say('optionsKb')}</legend>
          <SettingsField
            {...field('kbUrl', 'kbUrl')}
            label={say('optionsKbUrl')}
            hint={say('optionsKbUrlHint')}
            fallback={kbUrl}
            value={form.kbUrl}
            onChange={(url) => edit({ kbUrl: url })}
          />
          {written.map((procedure) => (
            <SettingsField
              key={procedure.id}
              {...field(`article.${procedure.id}`, 'articles')}
              label={say('optionsArticle', procedure.article.title)}
              fallback={procedure.article.url}
              value={form.articles[procedure.id] ?? ''}
              onChange={(url) => edit({ articles: { ...edits.articles, [procedure.id]: url } })}
            />
          ))}
        </fieldset>
        {mail && (
          <fieldset>
            <legend>{say('optionsTickets')}</legend>
            <p>{rules.mailRule ?? mail.rule}</p>
            <SettingsField
              {...field('to', 'mail.to')}
              label={say('optionsSendTo')}
              fallback={mail.to}
              value={form.to}
              onChange={(to) => edit({ to })}
            />
            <SettingsField
              {...field('fromDomain', 'mail.fromDomain')}
              label={say('optionsDomain')}
              fallback={mail.fromDomain}
              value={form.fromDomain}
              onChange={(fromDomain) => edit({ fromDomain })}
            />
            <SettingsField
              {...field('people', 'mail.people')}
              label={say('optionsPeople')}
              hint={say('optionsPeopleHint')}
              fallback=""
              rows={5}
              value={form.people}
              onChange={(people) => edit({ people })}
            />
          </fieldset>
        )}
        <div className="actions">
          <button type="submit" className="button primary">
            {say('optionsSaveSettings')}
          </button>
          {hasEdits && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setErrors({});
                setEdits({});
              }}
            >
              {say('optionsDiscard')}
            </button>
          )}
          {hasEdits && <p className="unsaved">{say('optionsUnsaved')}</p>}
        </div>
      </form>
      <SetAsideSection store={store} outside={outside} />
    </>
  );
}
