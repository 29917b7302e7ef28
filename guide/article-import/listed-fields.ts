import { act, type Action } from './action';
import type { Block } from './block';
import { verbAt, stripLeads } from './clauses';
import { readGuess, readName } from './read-name';
import type { SentenceReading } from './read-sentence';
import type { Token } from './token';

/** What a list of bare names asks to be done with each of them. */
export type ListVerb = 'type' | 'check';

/** "Fill in the following fields:" begins a list of fields. */
export function startsList(tokens: readonly Token[], { actions }: SentenceReading): ListVerb | undefined {
  const isOpen = tokens.at(-1)?.kind === 'colon';
  if (!isOpen || actions.some(({ names }) => names.length > 0)) return undefined;
  const rest = stripLeads(tokens);
  const verb = rest.map((_, at) => verbAt(rest, at)?.kind).find((kind) => kind !== undefined);
  const isOfBoxes = rest.some(({ low }) => ['boxes', 'checkboxes', 'options'].includes(low));
  if (isOfBoxes && (verb === 'check' || verb === 'select')) return 'check';
  const isOfFields = rest.some(({ low }) =>
    ['fields', 'field', 'information', 'details', 'following'].includes(low),
  );
  return isOfFields && (verb === 'type' || verb === 'set' || verb === 'select') ? 'type' : undefined;
}

/**
 * What an item of such a list asks for: "Title", "Priority: High". Undefined where the list, or the item, is another
 * one; none where the sentence only begins the list.
 */
export function readListed(
  tokens: readonly Token[],
  { actions, kind }: SentenceReading,
  block: Block,
  verb: ListVerb | undefined,
): Action[] | undefined {
  if (!verb) return undefined;
  if (tokens.at(-1)?.kind === 'colon' && block.kind !== 'item') return [];
  if (block.kind !== 'item' || kind !== 'prose' || actions.length > 0) return undefined;
  const name = readName(tokens, 0) ?? readGuess(tokens, 0);
  const after = name && tokens[name.end];
  if (!name || (after && after.kind === 'word')) return undefined;
  if (verb === 'check') return [act('check', [name], '')];
  return [act(name.role === 'combobox' ? 'choose' : 'type', [name], '')];
}
