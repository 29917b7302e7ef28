import { Tokenizer } from 'htmlparser2';
import type { Block } from './block';
import { createBlockWriter, PARAGRAPH } from './block-writer';
import elements from './elements.json';
import { createInlineStyles } from './inline-styles';
import { tableToBlocks, type Cell } from './table-blocks';

/** Nobody reads what is in these. */
const DROPPED = new Set(elements.dropped);
const BLOCKS = new Set(elements.blocks);
const VOID = new Set(elements.void);
/** A picture's code ends where a paragraph begins, closed or not, as in browsers. */
const DRAWN = new Set(['svg', 'math']);
/** Deeper lists and tables are read as if they weren't. */
const DEEPEST = 20;
const MOST_BOXES = 1000;
const BOXES = new Set(['div', 'section', 'aside', 'table']);
const CALLOUT = /\b(?:callout|admonition|alert|panel|infobox|notice|warning|info-?macro|note-?macro)\b/i;

interface Skipped {
  name: string;
  depth: number;
}

/**
 * The blocks of a piece of HTML. It is only ever looked at as text: nothing is loaded, built or run. Takes time in
 * proportion to its length, however it is nested and whatever isn't closed.
 */
export function readHtml(html: string): Block[] {
  const writer = createBlockWriter();
  const styles = createInlineStyles();
  const lists: { ordered: boolean }[] = [];
  const tables: Cell[][][] = [];
  const boxes: { name: string; isCallout: boolean }[] = [];
  let skipped: Skipped | undefined;
  let open: { name: string; attributes: Map<string, string> } | undefined;
  let attribute = '';
  let cells = 0;
  let isPre = false;
  let link: { url: string; text: string } | undefined;

  const shapeAround = () =>
    lists.length > 0
      ? { kind: 'item' as const, level: lists.length, numbered: lists.at(-1)!.ordered }
      : boxes.some(({ isCallout }) => isCallout)
        ? { ...PARAGRAPH, kind: 'callout' as const }
        : PARAGRAPH;

  const write = (text: string) => {
    if (skipped) return;
    if (link && link.text.length < 300) link.text += text;
    const [first, ...lines] = isPre ? text.split('\n') : [text];
    writer.add({ text: first!, mark: styles.mark() });
    for (const line of lines) {
      writer.flush();
      writer.add({ text: line, mark: styles.mark() });
    }
  };

  const closeCell = () => {
    const cell = writer.leave();
    cells -= 1;
    tables.at(-1)?.at(-1)?.push(cell);
  };

  const openTag = (name: string, attributes: Map<string, string>) => {
    if (skipped && !(DRAWN.has(skipped.name) && BLOCKS.has(name))) {
      if (skipped.name === name) skipped.depth += 1;
      return;
    }
    skipped = undefined;
    if ((DROPPED.has(name) || isHidden(attributes)) && !VOID.has(name)) {
      skipped = { name, depth: 1 };
      return;
    }
    if (name === 'br' || BLOCKS.has(name)) writer.flush();
    else if (!VOID.has(name)) styles.open(name, attributes.get('style'));
    if (name === 'a') link = { url: attributes.get('href') ?? '', text: '' };
    const isCallout = name === 'aside' || CALLOUT.test(attributes.get('class') ?? '');
    if (BOXES.has(name) && boxes.length < MOST_BOXES) boxes.push({ name, isCallout });
    if ((name === 'ul' || name === 'ol') && lists.length < DEEPEST) lists.push({ ordered: name === 'ol' });
    if (name === 'table' && tables.length < DEEPEST) tables.push([]);
    if (name === 'tr') tables.at(-1)?.push([]);
    if ((name === 'td' || name === 'th') && tables.at(-1)?.length && cells < DEEPEST) {
      // An open cell of the same table ends where the next begins.
      if (cells === tables.length) closeCell();
      writer.enter();
      cells += 1;
    }
    if (name === 'pre') isPre = true;
    const rank = /^h([1-6])$/.exec(name)?.[1];
    if (rank) writer.shape = { kind: 'heading', level: Number(rank), numbered: false };
    else if (BLOCKS.has(name) || name === 'br')
      writer.shape =
        name === 'p' && isCallout
          ? { ...PARAGRAPH, kind: 'callout' }
          : name === 'br'
            ? writer.shape
            : shapeAround();
  };

  const closeTag = (name: string) => {
    if (skipped) {
      if (skipped.name === name && --skipped.depth === 0) skipped = undefined;
      return;
    }
    if (name === 'a' && link) {
      if (link.url.startsWith('https://')) writer.link({ title: link.text, url: link.url });
      link = undefined;
    }
    if (!BLOCKS.has(name)) return styles.close(name);
    writer.flush();
    const box = boxes.findLastIndex((each, i) => i >= boxes.length - DEEPEST && each.name === name);
    if (box >= 0) boxes.length = box;
    if (name === 'ul' || name === 'ol') lists.pop();
    if ((name === 'td' || name === 'th') && cells === tables.length && cells > 0) closeCell();
    if (name === 'table' && tables.length > 0) {
      if (cells === tables.length) closeCell();
      writer.put(...tableToBlocks(tables.pop()!));
    }
    if (name === 'pre') isPre = false;
    writer.shape = shapeAround();
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => write(html.slice(from, to)),
      ontextentity: (code) => write(String.fromCodePoint(code)),
      onopentagname: (from, to) => (open = { name: nameAt(html, from, to), attributes: new Map() }),
      onattribname: (from, to) => (attribute = nameAt(html, from, to)),
      onattribdata: (from, to) => note(html.slice(from, to)),
      onattribentity: (code) => note(String.fromCodePoint(code)),
      onattribend: () => note(''),
      onopentagend: () => openTag(open!.name, open!.attributes),
      onselfclosingtag: () => openTag(open!.name, open!.attributes),
      onclosetag: (from, to) => closeTag(nameAt(html, from, to)),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  const note = (text: string) => {
    const known = open?.attributes.get(attribute) ?? '';
    if (KEPT.has(attribute) && known.length < 2000) open?.attributes.set(attribute, known + text);
  };
  tokenizer.write(html);
  tokenizer.end();
  while (tables.length > 0) closeTag('table');
  return writer.end();
}

const KEPT = new Set(['href', 'style', 'class', 'hidden']);

const nameAt = (html: string, from: number, to: number) =>
  html.slice(from, Math.min(to, from + 40)).toLowerCase();

/** People don't see it, so it is no part of the article. */
function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const style = attributes.get('style')?.replace(/\s/g, '').toLowerCase() ?? '';
  return attributes.has('hidden') || style.includes('display:none') || style.includes('visibility:hidden');
}
