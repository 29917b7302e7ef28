import { extname } from 'node:path';
import { decodeArticle } from '@/guide/article-import/decode-article';
import { importArticle } from '@/guide/article-import/import-article';
import type { ImportedArticle } from '@/guide/article-import/imported-article';
import { listKnownLabels } from '@/guide/article-import/known-labels';
import type { ArticleFormat } from '@/guide/article-import/read-blocks';
import { say } from '@/guide/words/say';
import { shipped } from '@/procedures/catalogue';
import { speakEnglish } from './speak-english';

const FORMATS: Record<string, ArticleFormat> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

speakEnglish();
const known = listKnownLabels(shipped.map(({ procedure }) => procedure));

/** What `import-article` prints of one file. */
export type Imported = { ok: true; printed: object; notice?: string } | { ok: false; problem: string };

/** Reads one article from what lies on the disk. */
export function importFile(file: string, content: Uint8Array): Imported {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format) return { ok: false, problem: 'This is no .html, .md or .txt file.' };
  const text = decodeArticle(content);
  if (text === undefined) return { ok: false, problem: say('importNoText') };
  const result = importArticle(text, known, format);
  if (!result.ok) return result;
  const { article, ...rest } = result;
  return { ...rest, printed: toPrinted(file, article) };
}

/** The parts of an article that the command's readers rely on, and no others. */
function toPrinted(file: string, { title, sentences, steps, related }: ImportedArticle) {
  return {
    file,
    title,
    sentences: sentences.map(({ text, fate, steps: indexes }) => ({ text, fate, steps: indexes })),
    steps: steps.map(({ verb, names, role, byHand, kb }) => ({
      verb,
      names,
      role: role ?? null,
      byHand,
      kb,
    })),
    related: related.map((each) => each.title),
  };
}
