import { toLine, type Block, type Link, type Span } from './block';

/** Collects what a reader of markup comes upon, and gives it out as blocks. */
export interface BlockWriter {
  /** What the next block will be, until it is said anew. */
  shape: { kind: Block['kind']; level: number; numbered: boolean };
  add: (span: Span) => void;
  link: (link: Link) => void;
  /** Ends the block that is being written, where there is something in it. */
  flush: () => void;
  /** From here on blocks go into a list of their own, such as a cell's, until `leave` gives it back. */
  enter: () => void;
  leave: () => Block[];
  put: (...blocks: Block[]) => void;
  end: () => Block[];
}

export const PARAGRAPH: BlockWriter['shape'] = { kind: 'paragraph', level: 0, numbered: false };

export function createBlockWriter(): BlockWriter {
  const lists: Block[][] = [[]];
  let spans: Span[] = [];
  let links: Link[] = [];
  const writer: BlockWriter = {
    shape: PARAGRAPH,
    add: (span) => void spans.push(span),
    link: (link) => void links.push(link),
    flush() {
      const line = toLine(spans);
      if (line.text !== '') writer.put({ ...line, ...writer.shape, links });
      spans = [];
      links = [];
    },
    enter() {
      writer.flush();
      lists.push([]);
    },
    leave() {
      writer.flush();
      return (lists.length > 1 && lists.pop()) || [];
    },
    put(...blocks) {
      const list = lists.at(-1)!;
      for (const block of blocks) list.push(block);
    },
    end() {
      writer.flush();
      return lists.flat();
    },
  };
  return writer;
}
