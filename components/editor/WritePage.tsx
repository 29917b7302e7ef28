import { useState } from 'react';
import type { Draft } from '@/guide/draft/draft';
import { draftFromCopy, draftFromNothing, type NewDraft } from '@/guide/draft/new-draft';
import type { Revisions } from '@/guide/draft/revisions';
import type { Procedure } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { PageHead } from '../options/PageHead';
import { routes } from '../options/route';
import { Icon } from '../shared/Icon';
import { Note } from '../shared/Note';
import { DraftItem } from './DraftItem';

interface WritePageProps {
  drafts: Readonly<Record<string, Draft>>;
  /** By guide, the newest last. */
  revisions: Revisions['procedures'];
  library: readonly Procedure[];
  onBegin(draft: NewDraft): void;
  /** Begins to record what is done in Autotask. */
  onRecord(): void;
  /** The company's policy allows it. */
  mayRecord: boolean;
  onRemove(id: string, title: string): void;
}

/** Where a guide begins: never with an empty page. Below, the drafts that were begun. */
export function WritePage(props: WritePageProps) {
  const { drafts, revisions, library, onBegin, onRecord, mayRecord, onRemove } = props;
  const [from, setFrom] = useState('');
  const chosen = library.find(({ id }) => id === from) ?? library[0];
  const begun = Object.entries(drafts).toSorted(([, one], [, other]) => other.at - one.at);
  return (
    <>
      <PageHead title={say('editorWrite')}>
        <p>{say('editorWriteLead')}</p>
      </PageHead>
      <ul role="list" className="beginnings">
        <li className="beginning">
          <h2>{say('editorFromArticle')}</h2>
          <p>{say('editorFromArticleLead')}</p>
          <a className="button primary" href={routes.fromArticle}>
            <Icon name="read" />
            {say('editorFromArticleGo')}
          </a>
        </li>
        <li className="beginning">
          <h2>{say('editorFromCopy')}</h2>
          <p>{say('editorFromCopyLead')}</p>
          {chosen && (
            <>
              <label className="field">
                {say('editorWhichGuide')}
                <select value={chosen.id} onChange={(event) => setFrom(event.currentTarget.value)}>
                  {library.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              </label>
              <button type="button" className="button" onClick={() => onBegin(draftFromCopy(chosen))}>
                <Icon name="copy" />
                {say('editorFromCopyGo')}
              </button>
            </>
          )}
        </li>
        <li className="beginning">
          <h2>{say('editorByDoing')}</h2>
          <p>{say('editorByDoingLead')}</p>
          {mayRecord ? (
            <button type="button" className="button" onClick={onRecord}>
              <Icon name="hand" />
              {say('editorByDoingGo')}
            </button>
          ) : (
            <Note icon="lock" tone="plain" say={say('policyNoRecording')} />
          )}
        </li>
      </ul>
      <p>
        <button type="button" className="button quiet" onClick={() => onBegin(draftFromNothing())}>
          {say('editorFromNothing')}
        </button>
      </p>
      {begun.length > 0 && (
        <section aria-labelledby="drafts-title">
          <h2 id="drafts-title">{say('editorYourDrafts')}</h2>
          <ul role="list" className="entries" aria-labelledby="drafts-title">
            {begun.map(([id, draft]) => (
              <li key={id}>
                <DraftItem
                  id={id}
                  draft={draft}
                  published={draft.origin.how === 'edit' ? revisions[draft.origin.of]?.at(-1) : undefined}
                  onRemove={onRemove}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
