import { type DragEvent, useState } from 'react';
import { decodeArticle } from '@/guide/article-import/decode-article';
import { describeTooLarge, MOST_BYTES } from '@/guide/procedure/read-json-file';
import { say } from '@/guide/words/say';
import type { ArticleFormat } from './read-article';

const FORMATS: Record<string, ArticleFormat> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

/** What a file field offers. */
export const ARTICLES = '.html,.htm,.md,.markdown,.txt,text/html,text/markdown,text/plain';

interface ArticleTaker {
  /** `format` where it is known. */
  onArticle(text: string, format?: ArticleFormat): void;
  onProblem(problem: string): void;
}

/** Takes in an article that is dropped, or chosen as a file. */
export function useArticleDrop({ onArticle, onProblem }: ArticleTaker) {
  const [over, setOver] = useState(false);

  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > MOST_BYTES) return onProblem(describeTooLarge(file.size));
    try {
      const text = decodeArticle(new Uint8Array(await file.arrayBuffer()));
      if (text === undefined) return onProblem(say('importNoText'));
      const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
      onArticle(text, FORMATS[ending]);
    } catch {
      onProblem(say('optionsFileUnreadable'));
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const html = event.dataTransfer.getData('text/html');
    const plain = event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files.length > 0) void take(event.dataTransfer.files[0]);
    else if (html || plain) onArticle(html || plain, html ? 'html' : undefined);
  }

  return {
    take,
    /** For the element that it is dropped on. */
    target: {
      'data-over': over || undefined,
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: drop,
    },
  };
}
