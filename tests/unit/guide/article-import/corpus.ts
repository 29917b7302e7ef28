import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extname } from 'node:path';
import { importArticle } from '@/guide/article-import/import-article';
import type { ImportedArticle, ImportedStep } from '@/guide/article-import/imported-article';
import { listKnownLabels } from '@/guide/article-import/known-labels';
import type { ArticleFormat } from '@/guide/article-import/read-blocks';
import { shipped } from '@/procedures/catalogue';

const FORMATS: Record<string, ArticleFormat> = { '.html': 'html', '.md': 'markdown', '.txt': 'text' };

export const known = listKnownLabels(shipped.map(({ procedure }) => procedure));

const readFixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/articles/${name}`, import.meta.url)), 'utf8');

/** Reads an article that has to be readable. */
export function imported(text: string, format?: ArticleFormat): ImportedArticle {
  const result = importArticle(text, known, format);
  if (!result.ok) throw new Error(result.problem);
  return result.article;
}

export const importFixture = (name: string) => imported(readFixture(name), FORMATS[extname(name)]);

/** A sentence as the second paragraph of an article. */
export const importSentence = (text: string) =>
  imported(`How we work\n\nWe do it like this, each time.\n\n${text}`, 'markdown');

/** A step as the labels have it: "press Admin", or "by-hand". */
export const nameStep = ({ verb, names }: ImportedStep) =>
  verb === 'by-hand' ? verb : `${verb} ${names[0] ?? ''}`;

export interface Figures {
  right: number;
  made: number;
  wanted: number;
}

/** Counts the controls that were found as labelled, verb and name, in any order; steps by hand are not controls. */
export function countRight(made: readonly string[], wanted: readonly string[]): Figures {
  const [own, rest] = [made, wanted].map((steps) => steps.filter((step) => step !== 'by-hand'));
  const left = [...rest!];
  for (const step of own!) if (left.includes(step)) left.splice(left.indexOf(step), 1);
  return { right: rest!.length - left.length, made: own!.length, wanted: rest!.length };
}

export const sum = (figures: readonly Figures[]): Figures =>
  figures.reduce(
    (all, each) => ({
      right: all.right + each.right,
      made: all.made + each.made,
      wanted: all.wanted + each.wanted,
    }),
    { right: 0, made: 0, wanted: 0 },
  );
