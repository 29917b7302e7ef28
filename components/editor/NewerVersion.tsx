import { diffStep, listNews, takeOver, takeShared, type StepNews } from '@/guide/draft/newer-version';
import type { Procedure } from '@/guide/procedure/procedure';
import { say, type MessageKey } from '@/guide/words/say';
import { ChangeList } from '../options/ChangeList';
import { Icon } from '../shared/Icon';
import { useEditor } from './use-editor';

const KINDS: Record<StepNews['kind'], MessageKey> = {
  added: 'editorNewerAdded',
  removed: 'editorNewerRemoved',
  changed: 'editorNewerChanged',
};

interface NewerVersionProps {
  /** The version that the office's changes were made on, and the one that ships now. */
  basis: Procedure;
  newer: Procedure;
  /** It came with Signpost; else it is the office's, which was imported meanwhile. */
  isShipped: boolean;
  /** The writer has seen it all: from now on the newer version is the basis. */
  onDone(): void;
}

/** Another version of the guide has come meanwhile: step by step, the writer takes over what is wanted. */
export function NewerVersion({ basis, newer, isShipped, onDone }: NewerVersionProps) {
  const { work, change, say: tell } = useEditor();
  const { steps, shared, rest } = listNews(basis, newer, work.procedure);
  if (steps.length === 0 && !shared && rest.length === 0) return null;
  const saysOf = (procedure: Procedure, id: string) => procedure.steps.find((step) => step.id === id)?.say;
  return (
    <section className="newer" aria-labelledby="newer-title">
      <h2 id="newer-title">{say(isShipped ? 'editorNewerTitle' : 'editorChangedElsewhere')}</h2>
      <p>{say(isShipped ? 'editorNewerLead' : 'editorChangedElsewhereLead')}</p>
      <ul role="list">
        {steps.map((each) => {
          const [mine, theirs] = [saysOf(work.procedure, each.id), saysOf(newer, each.id)];
          return (
            <li key={each.id} className="news">
              <p>
                <span className="tag">{say(each.mine ? 'editorNewerBoth' : KINDS[each.kind])}</span>{' '}
                {each.title}
              </p>
              {mine !== undefined && theirs !== undefined ? (
                <ChangeList groups={diffStep(work.procedure, newer, each.id)} level={3} />
              ) : (
                <p className={theirs === undefined ? 'before' : 'after'}>
                  {theirs === undefined ? <del>{mine}</del> : <ins>{theirs}</ins>}
                </p>
              )}
              <button
                type="button"
                className="button"
                aria-label={say('sharedButtonFor', say('editorTakeOver'), each.title)}
                onClick={() => {
                  change((now) => takeOver(now, newer, each.id));
                  tell(say('editorTookOver', each.title));
                }}
              >
                {say('editorTakeOver')}
              </button>
            </li>
          );
        })}
        {shared && (
          <li className="news">
            <p>{say('editorNewerShared')}</p>
            <button
              type="button"
              className="button"
              aria-label={say('sharedButtonFor', say('editorTakeOver'), say('editorNewerShared'))}
              onClick={() => {
                change((now) => takeShared(now, basis, newer));
                tell(say('editorTookOver', say('editorNewerShared')));
              }}
            >
              {say('editorTakeOver')}
            </button>
          </li>
        )}
      </ul>
      {rest.length > 0 && (
        <details className="fold">
          <summary>{say('editorNewerRest')}</summary>
          <ChangeList groups={rest} level={3} />
        </details>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={onDone}>
          <Icon name="check" />
          {say('editorNewerDone')}
        </button>
      </div>
    </section>
  );
}
