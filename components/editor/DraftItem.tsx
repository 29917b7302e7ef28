import { useState } from 'react';
import type { Draft } from '@/guide/draft/draft';
import { finish } from '@/guide/draft/runnable';
import type { Revision } from '@/guide/draft/revisions';
import { isSame } from '@/guide/office/procedure-diff';
import { isRecord } from '@/guide/procedure/is-record';
import { formatMoment } from '@/guide/procedure/day';
import { say, sayCount } from '@/guide/words/say';
import { routes } from '../options/route';
import { Confirm } from '../shared/Confirm';
import { Icon } from '../shared/Icon';

interface DraftItemProps {
  id: string;
  draft: Draft;
  /** As it was published last. */
  published: Revision | undefined;
  onRemove(id: string, title: string): void;
}

/** One draft in the list: what it is, when it was last changed, and the way into it. */
export function DraftItem({ id, draft, published, onRemove }: DraftItemProps) {
  const [asking, setAsking] = useState(false);
  const title = draft.procedure.title || say('draftUntitledGuide');
  const view = draft.article && draft.article.sentences.length > 0 ? 'article' : 'steps';
  return (
    <article className="entry" aria-labelledby={`title-${id}`} data-draft={id}>
      <h3 id={`title-${id}`}>{title}</h3>
      <p className="origin">
        {sayCount('stepCount', draft.procedure.steps.length)} ·{' '}
        {say('editorChangedAt', formatMoment(draft.at))}
        {published && ` · ${tellPublished(draft, published)}`}
      </p>
      {asking ? (
        <Confirm
          question={say('editorRemoveQuestion', title)}
          keep={say('editorKeep')}
          go={say('editorRemoveDraft')}
          onCancel={() => setAsking(false)}
          onConfirm={() => onRemove(id, title)}
        />
      ) : (
        <div className="actions">
          <a
            className="button"
            href={routes.draft(id, view)}
            aria-label={say('sharedButtonFor', say('editorGoOn'), title)}
          >
            <Icon name="edit" />
            {say('editorGoOn')}
          </a>
          <button
            type="button"
            className="button quiet"
            aria-label={say('sharedButtonFor', say('editorRemoveDraft'), title)}
            onClick={() => setAsking(true)}
          >
            {say('editorRemoveDraft')}
          </button>
        </div>
      )}
    </article>
  );
}

/** Whether what was published last is what the draft says. */
function tellPublished({ procedure }: Draft, { number, file }: Revision): string {
  const { format: _format, ...now } = finish(procedure);
  const { format: _was, revision: _number, ...before } = isRecord(file) ? file : {};
  return say(isSame(now, before) ? 'editorDraftPublished' : 'editorDraftChanged', number);
}
