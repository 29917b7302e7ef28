import type { Block } from './block';
import { createBlockWriter, PARAGRAPH } from './block-writer';
import { readInline } from './markdown-inline';
import { tableToBlocks } from './table-blocks';

const ITEM = /^([\s>]*)(?:([-*+•·◦▪‣o–])|(\(?(?:\d{1,3}|[a-zA-Z])[.)]))\s+(?=\S)/u;
const STEP = /^step\s?#?\d{1,3}\s?[:.)–-]\s?/i;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const CALLOUT = /^\s*>\s?/;
const ROW = /^\s*\|.*\|\s*$/;
const ENDED = /[.!?:;…)"”|]$/u;

/**
 * The blocks of plain text, or of Markdown. Lines that a mail program broke are put together again: a line that begins
 * small goes on with the one before it, where that hasn't ended.
 */
export function readText(text: string, isMarkdown: boolean): Block[] {
  const writer = createBlockWriter();
  let rows: string[][] = [];
  let open = '';
  let isCode = false;

  const endTable = () => {
    if (rows.length === 0) return;
    const cells = rows.map((row) => row.map((cell) => readText(cell, true)));
    rows = [];
    writer.put(...tableToBlocks(cells));
  };
  const write = (line: string, shape: Block['kind'], level = 0, numbered = false) => {
    writer.flush();
    writer.shape = { kind: shape, level, numbered };
    add(line);
  };
  const add = (line: string) => {
    open = line;
    if (!isMarkdown) return writer.add({ text: `${line} ` });
    const { spans, links } = readInline(line);
    for (const span of spans) writer.add(span);
    for (const link of links) writer.link(link);
    writer.add({ text: ' ' });
  };

  for (const raw of text.split(/\r\n|\r|\n|\u2028|\u2029/)) {
    const line = raw.trim();
    if (isMarkdown && ROW.test(raw)) {
      writer.flush();
      const cells = line.slice(1, -1).split('|');
      if (!cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) rows.push(cells.map((cell) => cell.trim()));
      continue;
    }
    endTable();
    const heading = isMarkdown && !isCode ? HEADING.exec(line) : null;
    const item = isCode ? null : ITEM.exec(raw);
    if (isMarkdown && /^(?:```|~~~)/.test(line)) {
      isCode = !isCode;
      open = '';
    } else if (line === '' || RULE.test(line)) {
      writer.flush();
      writer.shape = PARAGRAPH;
      open = '';
    } else if (heading) {
      write(heading[2]!, 'heading', heading[1]!.length);
      open = '';
    } else if (STEP.test(line)) write(line.replace(STEP, ''), 'item', 1, true);
    else if (item && (item[2] !== 'o' || item[1] !== ''))
      write(raw.slice(item[0].length), 'item', 1 + Math.floor(item[1]!.length / 2), item[3] !== undefined);
    else if (isMarkdown && CALLOUT.test(raw)) {
      const said = line.replace(CALLOUT, '').replace(/^\[!(\w+)\]\s*/, (_, word: string) => `${word}: `);
      if (said.trim() !== '') write(said, 'callout');
    } else if (open !== '' && !ENDED.test(open) && /^\p{Ll}/u.test(line)) add(line);
    else if (open !== '' && isMarkdown && !isCode && raw.startsWith('  ')) add(line);
    else write(line, 'paragraph');
  }
  endTable();
  return writer.end();
}
