import { toLine, type Block } from './block';
import { PARAGRAPH } from './block-writer';

/** A cell with what stands in it. */
export type Cell = Block[];

const NUMBER = /^(?:step\s?)?\d{1,3}[.)]?$/i;
const STEP_HEADS = new Set(['step', 'steps', '#', 'no', 'no.', 'nr', 'nr.']);

const textOf = (cell: Cell) => cell.map(({ text }) => text).join(' ');

/**
 * The blocks of a table. One of a single column, or with the steps' numbers in front, only arranges an article: its
 * cells are read like other text. Each row of any other table is one block.
 */
export function tableToBlocks(rows: readonly (readonly Cell[])[]): Block[] {
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0)).filter((row) => row.length > 0);
  if (filled.every((row) => row.length === 1)) return filled.flatMap((row) => row[0]!);
  const isNumber = (row: readonly Cell[]) => NUMBER.test(textOf(row[0]!));
  const numbered = filled.filter(isNumber).length;
  const isHead = (row: readonly Cell[]) => STEP_HEADS.has(textOf(row[0]!).toLowerCase());
  const isOfSteps = numbered > 0 && filled.every((row) => row.length === 1 || isNumber(row) || isHead(row));
  return filled.flatMap((row): Block[] => {
    if (isOfSteps && row.length > 1 && isNumber(row))
      return row
        .slice(1)
        .flat()
        .map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'item', numbered: true } : block));
    const line = toLine([{ text: row.map(textOf).join(' | ') }]);
    return [{ ...line, ...PARAGRAPH, kind: 'row', links: row.flat().flatMap(({ links }) => links) }];
  });
}
