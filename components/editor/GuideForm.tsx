import type { Procedure } from '@/guide/procedure/procedure';
import type { Language } from '@/guide/words/language';
import { both, nameLanguage } from '@/guide/words/lists';
import { say } from '@/guide/words/say';
import { DueField } from './DueField';
import { JsonDoor } from './JsonDoor';
import { KeywordsField } from './KeywordsField';
import { RelatedField } from './RelatedField';
import { TablesField } from './TablesField';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

/** What the guide is about, beside its steps. `others`: the languages in which it says more than is edited here. */
export function GuideForm({ others }: { others: readonly Language[] }) {
  const { work, change } = useEditor();
  const { procedure } = work;
  const set = (changes: Partial<Procedure>, about?: string) =>
    change((now) => ({ ...now, procedure: { ...now.procedure, ...changes } }), about);
  const setArticle = (changes: Partial<Procedure['article']>, about: string) =>
    set({ article: { ...procedure.article, ...changes } }, about);

  return (
    <section className="guide-form" aria-labelledby="guide-form-title">
      <h2 id="guide-form-title">{say('editorAbout')}</h2>
      {others.length > 0 && (
        <p>
          {say(
            'languageEditing',
            nameLanguage(procedure.language ?? 'en'),
            both(others.map((each) => nameLanguage(each))),
          )}
        </p>
      )}
      <TextField
        label={say('editorTitle')}
        hint={say('editorTitleHint')}
        most={160}
        value={procedure.title}
        onChange={(title) => set({ title }, 'title')}
      />
      <TextField
        label={say('editorSummary')}
        rows={2}
        most={600}
        value={procedure.summary}
        onChange={(summary) => set({ summary }, 'summary')}
      />
      <KeywordsField
        keywords={procedure.keywords ?? []}
        onChange={(keywords) => set({ keywords }, 'keywords')}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={procedure.repeatable ?? false}
          onChange={(event) => {
            const { repeatable: _before, ...rest } = procedure;
            const next = event.currentTarget.checked ? { ...rest, repeatable: true } : rest;
            change((now) => ({ ...now, procedure: next }));
          }}
        />
        {say('editorRepeatable')}
      </label>
      <TextField
        label={say('editorArticleTitle')}
        most={160}
        value={procedure.article.title}
        onChange={(title) => setArticle({ title }, 'article-title')}
      />
      <TextField
        label={say('editorArticleUrl')}
        hint={say('editorArticleUrlHint')}
        type="url"
        placeholder="https://"
        value={procedure.article.url}
        onChange={(url) => setArticle({ url: url.trim() }, 'article-url')}
      />
      <DueField />
      <RelatedField />
      <TablesField />
      <JsonDoor />
    </section>
  );
}
