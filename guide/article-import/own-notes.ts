import { say, type MessageKey } from '../words/say';
import { addTip } from './attach-notes';
import type { ArticleBuilder } from './article-builder';
import type { Block } from './block';
import type { ImportedStep, SentenceKind } from './imported-article';
import { splitSentences } from './split-sentences';
import { quotable } from './step-texts';

/** By which Signpost's own articles (guide/article/kb-article.ts) tell what is said beside a step. */
const LABELS = {
  permission: 'kbPermission',
  tip: 'kbTip',
  missing: 'kbMissing',
} as const satisfies Record<string, MessageKey>;
type Label = keyof typeof LABELS;

const KINDS: Record<Label, SentenceKind> = { permission: 'permission', tip: 'prose', missing: 'condition' };

/**
 * Takes in what an article that was written by Signpost says under a step: a permission, a tip, what to do where its control
 * isn't there. Also the line that tells its revision, which is none of the guide's texts. False: the block is something else.
 */
export function takeOwnNote(block: Block, builder: ArticleBuilder): boolean {
  const { article, tell } = builder;
  if (isRevision(block)) {
    for (const { text } of splitSentences(block)) tell(text, 'prose', 'left-out');
    return true;
  }
  const index = article.steps.length - 1;
  const step = article.steps[index];
  const label = LABEL_NAMES.find((each) => block.text.startsWith(`${say(LABELS[each])} `));
  if (!step || !label || block.kind !== 'item' || block.level < 2) return false;
  const said = block.text.slice(say(LABELS[label]).length).trim();
  const isTaken = said !== '' && give(step, label, said);
  const fate = isTaken ? 'used' : 'note';
  for (const { text } of splitSentences(block)) tell(text, KINDS[label], fate, [index]);
  return true;
}

const LABEL_NAMES = Object.keys(LABELS) as Label[];

/** Gives the step what was said; false: it has no more room for it. */
function give(step: ImportedStep, label: Label, said: string): boolean {
  if (label === 'tip') return addTip(step, said);
  if (label === 'permission') {
    if (step.permission !== undefined) return false;
    step.permission = quotable(said);
    return true;
  }
  if (step.missing !== undefined) return false;
  const isOn = said.endsWith(say('kbMissingNext'));
  const told = [say('kbMissingNext'), say('kbMissingStop')].reduce(
    (rest, ending) => (rest.endsWith(ending) ? rest.slice(0, -ending.length).trim() : rest),
    said,
  );
  if (told === '') return false;
  step.missing = { say: quotable(told.replaceAll(/[{}]/g, '')), after: isOn ? 'next' : 'stop' };
  return true;
}

/** "Revision 3, Nov 24, 2026: …", as the export has it. */
function isRevision({ kind, text }: Block): boolean {
  const [before = '', between = ''] = say('kbRevision', '\n', '\n').split('\n');
  const number = /^\d+/.exec(text.slice(before.length))?.[0];
  return kind === 'paragraph' && number !== undefined && text.startsWith(`${before}${number}${between}`);
}
