import { importArticle } from '@/guide/article-import/import-article';
import type { ArticleResult } from '@/guide/article-import/imported-article';
import { listKnownLabels } from '@/guide/article-import/known-labels';
import { MOST_SENTENCES } from '@/guide/draft/draft-limits';
import type { Procedure } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';

export type ArticleFormat = 'html' | 'markdown' | 'text';

/** Whether a text is a recording of Chrome's DevTools, and no article. */
export const isRecording = (text: string): boolean => /^\s*\{/.test(text) && text.includes('"steps"');

/** Reads an article with the labels that the office's guides know. What a draft can't hold is refused in a sentence. */
export function readArticle(
  text: string,
  library: readonly Procedure[],
  format?: ArticleFormat,
): ArticleResult {
  const read = importArticle(text, listKnownLabels(library), format);
  const count = read.ok ? read.article.sentences.length : 0;
  return count > MOST_SENTENCES
    ? { ok: false, problem: say('editorArticleTooLong', count, MOST_SENTENCES) }
    : read;
}
