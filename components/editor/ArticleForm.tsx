import { type ClipboardEvent, type DragEvent, type FormEvent, useState } from 'react';
import { describeTooLarge, MOST_BYTES } from '@/guide/procedure/read-json-file';
import { say } from '@/guide/words/say';
import { PageHead } from '../options/PageHead';
import type { ArticleFormat } from './read-article';
import { Problems } from '../shared/Problems';
import { takePastedHtml } from './take-pasted-html';

interface ArticleFormProps {
  /** `format` where it is known. */
  onArticle(text: string, format?: ArticleFormat): void;
  /** Why what came last is no article, in words. */
  problem: string | undefined;
  onProblem(problem: string): void;
}

const FORMATS: Record<string, ArticleFormat> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

/** Takes in an article: pasted with its bold names, typed, dropped or chosen as a file. */
export function ArticleForm({ onArticle, problem, onProblem }: ArticleFormProps) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);

  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > MOST_BYTES) return onProblem(describeTooLarge(file.size));
    try {
      const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
      onArticle(await file.text(), FORMATS[ending]);
    } catch {
      onProblem(say('optionsFileUnreadable'));
    }
  }

  function paste(event: ClipboardEvent) {
    const html = takePastedHtml(event);
    if (html !== undefined) onArticle(html, 'html');
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const html = event.dataTransfer.getData('text/html');
    const plain = event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files.length > 0) void take(event.dataTransfer.files[0]);
    else if (html || plain) onArticle(html || plain, html ? 'html' : undefined);
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
      <form
        className="article-form"
        data-over={over || undefined}
        onSubmit={use}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
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
        <label className="file">
          {say('editorArticleFile')}
          <input
            type="file"
            accept=".html,.htm,.md,.markdown,.txt,.json,text/html,text/markdown,text/plain,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              // The same file, mended, can be chosen again.
              void take(input.files?.[0]).then(() => (input.value = ''));
            }}
          />
        </label>
      </form>
    </>
  );
}
