import { say } from '../words/say';
import { readBlocks, type ArticleFormat, guessFormat } from './read-blocks';
import type { ArticleResult } from './imported-article';
import type { KnownLabels } from './known-labels';
import { importBlocks } from './import-blocks';
import { queryNotice } from './article-notice';

/** As much text as an article may have, in characters. */
export const LONGEST_ARTICLE = 1_048_576;

/**
 * Makes steps of a KB article: HTML, Markdown or plain text, told apart by the text where `format` doesn't say it.
 * `known` are labels that are recognised wherever they stand. Never throws; takes time in proportion to the length.
 */
export function importArticle(text: string, known: KnownLabels, format?: ArticleFormat): ArticleResult {
  if (text.length > LONGEST_ARTICLE) return { ok: false, problem: say('importTooLong') };
  if (text.includes('\u0000')) return { ok: false, problem: say('importNoText') };
  const blocks = readBlocks(text.replace(/^\uFEFF/, ''), format ?? guessFormat(text));
  if (blocks.length === 0) return { ok: false, problem: say('importEmpty') };
  const article = importBlocks(blocks, known);
  const notice = queryNotice(article.sentences, article.steps.length);
  return { ok: true, article, ...(notice !== undefined && { notice }) };
}
