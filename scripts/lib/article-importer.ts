import { extname } from 'node:path';
import { importArticle } from '@/guide/article-import/import-article';
import type { ImportedArticle } from '@/guide/article-import/imported-article';
import { listKnownLabels } from '@/guide/article-import/known-labels';
import type { ArticleFormat } from '@/guide/article-import/read-blocks';
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
  const text = decode(content);
  if (text === undefined) return { ok: false, problem: 'This file isn’t text in UTF-8.' };
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

/** Windows writes UTF-16 with a mark in front; everything else has to be UTF-8. */
function decode(content: Uint8Array): string | undefined {
  const isWide = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : content[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
