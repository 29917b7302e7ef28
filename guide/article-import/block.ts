/** A part of a line that stands out: bold or italic, or set as code. */
export interface Mark {
  from: number;
  to: number;
  kind: 'bold' | 'code';
}

/** A line of an article: the text and what stands out in it. */
export interface Line {
  text: string;
  marks: Mark[];
}

export interface Link {
  title: string;
  url: string;
}

/** What an article is made of once its markup is gone. */
export interface Block extends Line {
  kind: 'heading' | 'paragraph' | 'item' | 'callout' | 'row';
  /** Of a heading its rank, of a list item its depth; 0 for others. */
  level: number;
  /** An item of a numbered list. */
  numbered: boolean;
  links: Link[];
}

/** A piece of text in one dress, as the readers collect it. */
export interface Span {
  text: string;
  mark?: Mark['kind'] | undefined;
}

/**
 * What can't be seen: soft hyphens, zero-width characters, marks of direction, variation selectors, control characters,
 * private use and tags. What they hide would reach the card otherwise.
 */
const UNSEEN = /(?![\t-\r])[\p{Cc}\p{Cf}\p{Co}\p{Variation_Selector}]/gu;

/** The text without what can't be seen, and well-formed. */
const withoutUnseen = (text: string): string => text.toWellFormed().replace(UNSEEN, '');

/** The spans as one line: blanks collapsed, nothing unseen, each mark where its text came to stand. */
export function toLine(spans: readonly Span[]): Line {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let endsBlank = true;
  /** Nothing but blanks has come since the last mark ended. */
  let isNext = false;
  for (const span of spans) {
    let piece = withoutUnseen(span.text).replace(/\s+/gu, ' ');
    if (endsBlank) piece = piece.trimStart();
    if (piece === '') continue;
    const seen = piece.trim();
    const from = length + (piece.length - piece.trimStart().length);
    pieces.push(piece);
    length += piece.length;
    endsBlank = piece.endsWith(' ');
    if (seen === '') continue;
    const last = marks.at(-1);
    // Editors often break one bold word into several.
    if (span.mark && isNext && last?.kind === span.mark) last.to = from + seen.length;
    else if (span.mark) marks.push({ from, to: from + seen.length, kind: span.mark });
    isNext = span.mark !== undefined;
  }
  return { text: pieces.join('').trimEnd(), marks };
}

/** A part of a line, with its marks moved along. */
export function sliceLine({ text, marks }: Line, from: number, to: number): Line {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = Math.max(start, from + piece.trimEnd().length);
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.from < end && mark.to > start)
      .map(({ from: a, to: b, kind }) => ({
        from: Math.max(a, start) - start,
        to: Math.min(b, end) - start,
        kind,
      })),
  };
}
