import type { ArticleBuilder } from './article-builder';
import type { Block } from './block';
import { RELATED } from './lexicon';
import { matchAt } from './phrases';
import { splitSentences } from './split-sentences';
import { nameable } from './step-texts';

/** Longer lines, and lines that are cut off, are excerpts. */
const LONGEST_TITLE = 160;
const MOST_RELATED = 40;

/** Whether a block is the heading of a list of other articles. */
export function isRelatedHeading({ text }: Block): boolean {
  if (text.length > 40) return false;
  const words = text.toLowerCase().replace(/[:.]$/, '').split(' ');
  return (
    matchAt(
      words.map((low) => ({ low })),
      0,
      RELATED,
    ) === words.length
  );
}

/** Takes a block of the list in: the titles become related articles, the excerpts are left out. */
export function addRelated(block: Block, hasItems: boolean, builder: ArticleBuilder): void {
  const { related } = builder.article;
  const [link] = block.links;
  const isCut = /(?:\.\.\.|…)$/.test(block.text) || block.text.length > LONGEST_TITLE;
  const isTitle = !isCut && (hasItems ? block.kind === 'item' || block.kind === 'heading' || link : true);
  const title = link && link.title.trim() !== '' ? link.title.trim() : isTitle ? block.text : undefined;
  if (title !== undefined && related.length < MOST_RELATED) {
    related.push({ title: nameable(title), ...(link && { url: link.url }) });
    builder.tell(nameable(title), 'related', 'used');
  }
  const rest = title === undefined ? block.text : block.text.replace(title, '').trim();
  if (title !== undefined && rest === block.text) return;
  for (const { text } of splitSentences({ text: rest, marks: [] })) builder.tell(text, 'related', 'left-out');
}
