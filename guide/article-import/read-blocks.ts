import { sliceLine, type Block } from './block';
import { readHtml } from './read-html';
import { readText } from './read-text';

/** What an article is written in. */
export type ArticleFormat = 'html' | 'markdown' | 'text';

const HTML = /<(?:html|body|div|p|br|li|ol|ul|h[1-6]|table|span|strong|b|em|a)(?=[\s/>])/i;
const MARKDOWN = /^(?:#{1,6} \S|```|[-*] \[|!?\[[^\]\n]{1,200}\]\()|\*\*\S/m;

/** The format by the text alone, for what was pasted. */
export function guessFormat(text: string): ArticleFormat {
  if (HTML.test(text)) return 'html';
  return MARKDOWN.test(text) ? 'markdown' : 'text';
}

/** The blocks of an article in any of the formats. */
export function readBlocks(text: string, format: ArticleFormat): Block[] {
  return format === 'html' ? readHtml(text).map(withoutNumber) : readText(text, format === 'markdown');
}

const NUMBER = /^(?:\(?\d{1,3}[.)]|step\s?#?\d{1,3}\s?[:.)–-]|[·•▪●○§])\s+(?=\S)/i;

/** Word writes the numbers of its lists into the text. */
function withoutNumber(block: Block): Block {
  const number =
    block.kind === 'paragraph' || block.kind === 'item' ? NUMBER.exec(block.text)?.[0] : undefined;
  if (!number) return block;
  const line = sliceLine(block, number.length, block.text.length);
  const [mark] = line.marks;
  const isWhole = mark?.kind === 'bold' && mark.from === 0 && mark.to >= line.text.length - 1;
  // A numbered line that is bold from end to end stands over others.
  if (isWhole && block.kind === 'paragraph' && /\d/.test(number))
    return { ...block, ...line, kind: 'heading', level: 6 };
  return { ...block, ...line, kind: 'item', numbered: /\d/.test(number), level: Math.max(1, block.level) };
}
