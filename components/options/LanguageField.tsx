import { useId } from 'react';
import { useStore } from 'zustand';
import { capital } from '@/guide/procedure/capital';
import { LANGUAGES, type Language } from '@/guide/words/language';
import { say } from '@/guide/words/say';
import type { OptionsStore } from '@/stores/options-store';

/** Which language Signpost speaks, on this browser. It changes at once; there is nothing to save. */
export function LanguageField({ store }: { store: OptionsStore }) {
  const language = useStore(store, ({ settings }) => settings.language);
  const { ask } = store.getState();
  const id = useId();

  const choose = (chosen: string) => {
    const known = LANGUAGES.find((each) => each === chosen);
    void ask(
      known
        ? { type: 'settings.change', settings: { language: known } }
        : { type: 'settings.change', settings: {}, unset: ['language'] },
      '',
    );
  };

  return (
    <div className="field">
      <label htmlFor={id}>{say('languageField')}</label>
      <select
        id={id}
        value={language ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{say('languageAutomatic')}</option>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {nameInItself(each)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="field-hint">
        {say('languageHint')}
      </p>
    </div>
  );
}

/** Whoever is in the wrong language has to find the right one: “Deutsch”, “Español”. */
const nameInItself = (language: Language) =>
  capital(new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language);
