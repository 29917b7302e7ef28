import { toLine, type Block } from './block';
import { PARAGRAPH } from './block-writer';

/** A cell with what stands in it. */
export type Cell = Block[];

/** What stands between the cells of a row when it is one line. */
const CELL_END = ' | ';

const NUMBER = /^(?:step\s?)?\d{1,3}[.)]?$/i;
const STEP_HEADS = new Set(['step', 'steps', '#', 'no', 'no.', 'nr', 'nr.']);

const textOf = (cell: Cell) => cell.map(({ text }) => text).join(' ');

/**
 * The blocks of a table. One of a single column, or with the steps' numbers in front, only arranges an article: its
 * cells are read like other text. Each row of any other table is one block, also of a table in a table.
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
    // The rows of a table in a cell are rows of their own, after the one that they stand in.
    const own = row.map((cell) => cell.filter(({ kind }) => kind !== 'row'));
    const inner = row.flat().filter(({ kind }) => kind === 'row');
    const line = toLine([{ text: own.map(textOf).filter(Boolean).join(CELL_END) }]);
    if (line.text === '') return inner;
    return [
      { ...line, ...PARAGRAPH, kind: 'row', links: own.flat().flatMap(({ links }) => links) },
      ...inner,
    ];
  });
}

/** The cells that a row was made of. */
export const cellsOf = (row: string): string[] => row.split(CELL_END);
