import type { Block } from './block';
import type { KnownLabels } from './known-labels';
import { readSentence } from './read-sentence';
import { tokenize } from './tokens';

/** More words than this are a paragraph. */
const LONGEST = 9;
const LONGEST_TITLE = 20;
const SEARCHED = 6;

/** The block that is the article's title; undefined where none looks like one. */
export function queryTitle(blocks: readonly Block[], known: KnownLabels): Block | undefined {
  const first = blocks.slice(0, SEARCHED);
  const heading = first.find(({ kind }) => kind === 'heading');
  if (heading) return heading;
  const [block] = first;
  return block &&
    block.kind === 'paragraph' &&
    isShort(block, LONGEST_TITLE) &&
    asksNothing(block, known, true)
    ? block
    : undefined;
}

/** Whether a block stands over others: by its kind, or as a short line that asks for nothing. */
export function isHeadingLike(block: Block, known: KnownLabels): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph') return false;
  const [mark] = block.marks;
  const isBold = mark?.kind === 'bold' && mark.to - mark.from >= block.text.length - 1;
  return isShort(block, isBold ? LONGEST_TITLE : LONGEST) && asksNothing(block, known, false);
}

const isShort = ({ text }: Block, most: number) =>
  text.split(' ').length <= most && !/[.!?;,…:]["”)]?$/.test(text) && /^["“(]?[\p{Lu}\p{N}]/u.test(text);

function asksNothing(block: Block, known: KnownLabels, isTitle: boolean): boolean {
  const tokens = tokenize(block, known);
  if (isTitle && tokens[0]?.low === 'how') return true;
  if (tokens.some(({ kind }) => kind === 'arrow' || kind === 'equals')) return false;
  const { kind, actions, isUnclear } = readSentence(tokens, undefined);
  // "Merge two contacts" may be a title, though it asks for something.
  const isAsked = actions.some(({ verb }) => verb !== 'by-hand' || !isTitle);
  return (
    !isAsked &&
    !isUnclear &&
    (kind === 'prose' ||
      kind === 'action' ||
      // "Required permissions" announces what follows; a whole sentence says it itself.
      ((kind === 'permission' || kind === 'caution') && block.text.split(' ').length <= 3))
  );
}
