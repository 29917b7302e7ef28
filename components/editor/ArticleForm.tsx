import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { say } from '@/guide/words/say';
import { PageHead } from '../options/PageHead';
import { ArticleFile } from './ArticleFile';
import type { ArticleFormat } from './read-article';
import { Problems } from '../shared/Problems';
import { takePastedHtml } from './take-pasted-html';
import { ARTICLES, useArticleDrop } from './use-article-drop';

interface ArticleFormProps {
  /** `format` where it is known. */
  onArticle(text: string, format?: ArticleFormat): void;
  /** Why what came last is no article, in words. */
  problem: string | undefined;
  onProblem(problem: string): void;
}

/** Takes in an article: pasted with its bold names, typed, dropped or chosen as a file. */
export function ArticleForm({ onArticle, problem, onProblem }: ArticleFormProps) {
  const [text, setText] = useState('');
  const { take, target } = useArticleDrop({ onArticle, onProblem });

  function paste(event: ClipboardEvent) {
    const html = takePastedHtml(event);
    if (html !== undefined) onArticle(html, 'html');
  }

  function use(event: FormEvent) {
    event.preventDefault();
    onArticle(text);
  }

  return (
    <>
      <PageHead title={say('editorFromArticle')}>
        <p>{say('editorPasteLead')}</p>
      </PageHead>
      <Problems says={problem === undefined ? [] : [problem]} />
      <form className="article-form" onSubmit={use} {...target}>
        <label>
          {say('editorPasteField')}
          <textarea
            rows={14}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onPaste={paste}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="button primary">
          {say('editorPasteUse')}
        </button>
        <ArticleFile
          label={say('editorArticleFile')}
          accept={`${ARTICLES},.json,application/json`}
          onFile={take}
        />
      </form>
    </>
  );
}
