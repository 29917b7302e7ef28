import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { pasteAgain } from '@/guide/draft/paste-again';
import { both } from '@/guide/words/lists';
import { say, sayCount } from '@/guide/words/say';
import { Problems } from '../shared/Problems';
import { ArticleFile } from './ArticleFile';
import { readArticle, type ArticleFormat } from './read-article';
import { takePastedHtml } from './take-pasted-html';
import { ARTICLES, useArticleDrop } from './use-article-drop';
import { useEditor } from './use-editor';

/** Takes in the article once more, after it was changed in the KB, and says which steps that touches. */
export function PasteAgain() {
  const { work, change, library, say: tell } = useEditor();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [outcome, setOutcome] = useState('');

  function take(pasted: string, format?: ArticleFormat) {
    const read = readArticle(pasted, library, format);
    if (!read.ok) return setProblem(read.problem);
    const { work: made, touched } = pasteAgain(work, read.article);
    const titles = touched.map((id) => work.procedure.steps.find((step) => step.id === id)?.title ?? '');
    change(() => made);
    setProblem(undefined);
    setText('');
    const told =
      touched.length === 0 ? say('editorUntouched') : sayCount('editorTouched', touched.length, both(titles));
    // With its first article this place gives way to the article itself.
    if (work.article) setOutcome(told);
    else tell(told);
  }

  const dropped = useArticleDrop({ onArticle: take, onProblem: setProblem });

  function paste(event: ClipboardEvent) {
    const html = takePastedHtml(event);
    if (html !== undefined) take(html, 'html');
  }

  function use(event: FormEvent) {
    event.preventDefault();
    take(text);
  }

  return (
    <>
      <div role="status">{outcome && <p className="outcome">{outcome}</p>}</div>
      <details className="fold">
        <summary>{say('editorPasteAgain')}</summary>
        <form className="fields" onSubmit={use} {...dropped.target}>
          <Problems says={problem === undefined ? [] : [problem]} />
          <label>
            {say('editorPasteField')}
            <textarea
              rows={5}
              spellCheck={false}
              autoComplete="off"
              value={text}
              onPaste={paste}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <p className="field-hint">{say('editorPasteAgainLead')}</p>
          <div className="actions">
            <button type="submit" className="button">
              {say('editorPasteCompare')}
            </button>
          </div>
          <ArticleFile label={say('editorArticleFileAgain')} accept={ARTICLES} onFile={dropped.take} />
        </form>
      </details>
    </>
  );
}
