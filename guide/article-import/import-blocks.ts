import { addTip, attachNotes, type Waiting } from './attach-notes';
import { createArticleBuilder } from './article-builder';
import type { Block, Line } from './block';
import { queryTitle, isHeadingLike } from './headings';
import type { ImportedArticle, ImportedStep } from './imported-article';
import type { KnownLabels } from './known-labels';
import { DETERMINERS, FRONTS } from './lexicon';
import { readListed, startsList, type ListVerb } from './listed-fields';
import { readSentence, type SentenceReading } from './read-sentence';
import { takeOwnNote } from './own-notes';
import { addRelated, isRelatedHeading } from './related-block';
import { splitSentences } from './split-sentences';
import { cellsOf } from './table-blocks';
import { tokenize } from './tokens';

/** Reads the blocks of an article one after another. */
export function importBlocks(blocks: readonly Block[], known: KnownLabels): ImportedArticle {
  const builder = createArticleBuilder();
  const { article, tell, addSteps } = builder;
  const waiting: Waiting[] = [];
  const headings: { index: number; steps: number }[] = [];
  const title = queryTitle(blocks, known);
  const start = blocks.findIndex(isRelatedHeading);
  const hasItems =
    start >= 0 && blocks.slice(start + 1).some(({ kind, links }) => kind === 'item' || links.length > 0);
  let related: Block | undefined;
  let mention: SentenceReading['mention'];
  /** What a heading or a line with a colon says of what follows. */
  let about: 'permission' | 'caution' | undefined;
  let listVerb: ListVerb | undefined;
  /** The section holds for all items of the list that follows. */
  let isList = false;
  article.title = title?.text ?? '';

  /** The last step that the block in hand has told. */
  let own: number | undefined;
  const wait = (text: string, kind: Waiting['sentence']['kind']) =>
    void waiting.push({ sentence: tell(text, kind, 'note'), at: article.steps.length, own });
  const last = () => (article.steps.length > 0 ? [article.steps.length - 1] : []);

  const addHeading = (block: Block) => {
    about = undefined;
    builder.inSection = undefined;
    mention = undefined;
    const kind = readSentence(tokenize(block, known), undefined).kind;
    if (kind === 'permission' || (kind === 'caution' && block.text.split(' ').length < 4)) about = kind;
    if (!about) builder.section = isFront(block) ? undefined : block.text;
    for (const { text } of splitSentences(block)) {
      tell(text, 'heading', 'left-out');
      headings.push({ index: article.sentences.length - 1, steps: article.steps.length });
    }
  };

  const addLine = (line: Line, block: Block) => {
    const { text } = line;
    if (block.kind === 'row')
      return tell(text, 'table', asksForSomething(text) ? 'not-understood' : 'left-out');
    const tokens = tokenize(line, known);
    const read = readSentence(tokens, mention);
    mention = read.mention;
    if (about) return wait(text, about);
    if (read.kind === 'permission' || read.kind === 'caution') {
      const isLabel = tokens.at(-1)?.kind === 'colon';
      if (read.kind === 'permission' || isLabel) about = read.kind;
      return wait(text, read.kind);
    }
    listVerb = startsList(tokens, read) ?? (block.kind === 'item' ? listVerb : undefined);
    const actions =
      block.kind === 'callout' ? [] : (readListed(tokens, read, block, listVerb) ?? read.actions);
    const before = article.steps.length;
    const steps = addSteps(actions, text);
    if (read.isOffered) markOffered(article.steps.slice(before));
    // A section that was told of is that of the next sentence; one that begins a list, of the list.
    if (read.section) builder.inSection = read.section;
    else if (steps.length > 0 && !isList) builder.inSection = undefined;
    if (read.kind === 'result') builder.inSection = undefined;
    isList = read.section ? tokens.at(-1)?.kind === 'colon' : isList && block.kind === 'item';
    if (steps.length > 0) own = steps.at(-1);
    // The card says what to do, not when: the sentence itself does.
    if (read.isConditional && steps[0] !== undefined) addTip(article.steps[steps[0]]!, text);
    if (steps.length > 0)
      return tell(
        text,
        read.kind === 'prose' ? 'action' : read.kind,
        read.isLost ? 'not-understood' : 'used',
        steps,
      );
    if (read.kind === 'place' || read.kind === 'condition') return wait(text, read.kind);
    if (read.kind === 'result')
      return last().length > 0 ? wait(text, 'result') : tell(text, 'result', 'left-out');
    const isLost = read.isUnclear && block.kind !== 'callout';
    if (isLost) return tell(text, read.kind, 'not-understood');
    const isNote = block.kind === 'callout' || read.isRemark === true;
    return tell(text, 'prose', isNote && last().length > 0 ? 'note' : 'left-out', isNote ? last() : []);
  };

  /** "If it is urgent | Click Escalate": which row is meant depends on the case, so a person has to decide. */
  const asksForSomething = (row: string) =>
    cellsOf(row).some((text) =>
      readSentence(tokenize({ text, marks: [] }, known), undefined).actions.some(
        // Without a sentence around it, "Note type" is a name; "Note the code" isn't.
        ({ verb, said }) => verb !== 'by-hand' || DETERMINERS.has(said.split(' ')[1]?.toLowerCase() ?? ''),
      ),
    );

  for (const block of blocks) {
    own = undefined;
    if (related && block.kind === 'heading' && block !== related && block.level <= related.level)
      related = undefined;
    if (isRelatedHeading(block)) {
      related = block;
      tell(block.text, 'heading', 'left-out');
    } else if (related) addRelated(block, hasItems, builder);
    else if (block === title) for (const { text } of splitSentences(block)) tell(text, 'heading', 'used');
    else if (block.text === title?.text)
      for (const { text } of splitSentences(block)) tell(text, 'heading', 'left-out');
    else if (takeOwnNote(block, builder)) continue;
    else if (isHeadingLike(block, known)) addHeading(block);
    else {
      if (block.kind !== 'item' && about && !block.text.endsWith(':') && !isLabelled(blocks, block))
        about = undefined;
      for (const line of splitSentences(block)) addLine(line, block);
      if (!block.text.endsWith(':') && block.kind !== 'item') about = undefined;
    }
  }
  for (const [at, { index, steps }] of headings.entries()) {
    const end = headings[at + 1]?.steps ?? article.steps.length;
    if (end > steps) article.sentences[index]!.fate = 'used';
  }
  attachNotes(article, waiting);
  return article;
}

/** "Purpose" and "Steps" are headings of every article, and of no part of the work. */
const isFront = ({ text }: Block) => FRONTS.has(text.toLowerCase().replace(/[:.]$/, ''));

/** Whether the block before only announced this one: "Warning:", or a heading. */
function isLabelled(blocks: readonly Block[], block: Block): boolean {
  const before = blocks[blocks.indexOf(block) - 1];
  return before !== undefined && (before.kind === 'heading' || before.text.endsWith(':'));
}

/** What can be pointed at is passed over where it isn't there; what only a person can do, they tell by themselves. */
function markOffered(steps: readonly ImportedStep[]): void {
  for (const step of steps) if (!step.byHand) step.onlyIfShown = true;
}
