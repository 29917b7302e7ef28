import { useEffect, useMemo, useRef, useState } from 'react';
import { queryNotice } from '@/guide/article-import/article-notice';
import type { DraftArticle } from '@/guide/draft/draft';
import { leaveRestOut, setFate, stepFromSentence } from '@/guide/draft/edit-article';
import { say, sayCount } from '@/guide/words/say';
import { Note } from '../shared/Note';
import { byPlace } from './by-place';
import { PasteAgain } from './PasteAgain';
import { SentenceItem } from './SentenceItem';
import { useEditor } from './use-editor';

/** So many sentences are shown at first: more than an article has that people read. */
const SHOWN = 300;

interface ArticlePaneProps {
  article: DraftArticle;
  /** The sentence that a finding has led to, by its place. */
  wanted?: number | undefined;
  onEdit(step: string): void;
}

/** The article and the steps side by side; what belongs together is marked on both while one of them is looked at. */
export function ArticlePane({ article, wanted, onEdit }: ArticlePaneProps) {
  const { work, change, say: tell } = useEditor();
  const { steps } = work.procedure;
  const [sentence, setSentence] = useState<number>();
  const [step, setStep] = useState<string>();
  const [shown, setShown] = useState(Math.max(SHOWN, (wanted ?? 0) + 1));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (wanted === undefined) return;
    const item = list.current?.children[wanted]?.querySelector('select');
    item?.focus();
    item?.scrollIntoView?.({ block: 'center' });
  }, [wanted]);
  const count = (fate: string) => article.sentences.filter((each) => each.fate === fate).length;
  const lit = new Set(sentence === undefined ? [] : article.sentences[sentence]?.steps);
  const open = count('not-understood');

  const notice = useMemo(
    () => queryNotice(article.sentences, steps.length),
    [article.sentences, steps.length],
  );

  return (
    <>
      {notice !== undefined && <Note icon="info" tone="caution" say={notice} />}
      <div className="article-panes">
        <section aria-labelledby="article-pane-title">
          <h2 id="article-pane-title">{say('editorTheArticle')}</h2>
          <p className="fates" data-open={open > 0 || undefined} role="status">
            {say('editorFates', article.sentences.length, count('used'), count('note'), count('left-out'))}{' '}
            <strong>{open > 0 ? sayCount('editorNotUnderstood', open) : say('editorAllUnderstood')}</strong>
          </p>
          {open > 1 && (
            <div className="actions">
              <button
                type="button"
                className="button"
                onClick={() => {
                  change(leaveRestOut);
                  tell(say('editorRestLeftOut'));
                }}
              >
                {say('editorLeaveRestOut')}
              </button>
            </div>
          )}
          <PasteAgain />
          <ol role="list" className="sentences" ref={list}>
            {byPlace(article.sentences.slice(0, shown)).map(({ key, item, at }) => (
              <SentenceItem
                key={key}
                sentence={item}
                number={at + 1}
                isLit={step !== undefined && item.steps.includes(step)}
                onLook={(looked) => setSentence(looked ? at : undefined)}
                onFate={(fate) => change((now) => setFate(now, at, fate))}
                onMakeStep={() => change((now) => stepFromSentence(now, at))}
              />
            ))}
          </ol>
          {article.sentences.length > shown && (
            <button type="button" className="button" onClick={() => setShown(shown + SHOWN)}>
              {say('editorMoreSentences', article.sentences.length - shown)}
            </button>
          )}
        </section>
        <section aria-labelledby="article-steps-title">
          <h2 id="article-steps-title">{sayCount('stepCount', steps.length)}</h2>
          <ol role="list" className="article-steps">
            {steps.map((each, at) => (
              <li key={each.id} data-lit={lit.has(each.id) || undefined}>
                <button
                  type="button"
                  className="step-button"
                  onMouseEnter={() => setStep(each.id)}
                  onMouseLeave={() => setStep(undefined)}
                  onFocus={() => setStep(each.id)}
                  onBlur={() => setStep(undefined)}
                  onClick={() => onEdit(each.id)}
                >
                  <span className="step-number">{at + 1}</span>
                  <span className="step-name">
                    {each.title || say('editorUntitled')}
                    {each.title !== each.say && <span className="step-says">{each.say}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
