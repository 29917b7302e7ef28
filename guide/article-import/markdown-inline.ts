import type { Link, Span } from './block';

/** Longer brackets are no link's text. */
const LONGEST_LINK = 400;

/**
 * A line of Markdown as spans: bold, italic and code set apart, links by their text, pictures and tags left out. Looks
 * at each character once, and at a link's end no further than a link is long.
 */
export function readInline(line: string): { spans: Span[]; links: Link[] } {
  const spans: Span[] = [];
  const links: Link[] = [];
  let text = '';
  let mark: Span['mark'];
  let closing = '';
  const flush = () => {
    if (text !== '') spans.push({ text, mark });
    text = '';
  };
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]!;
    const run = sign === '*' || sign === '_' || sign === '`' ? runOf(line, at) : '';
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(line[at + 1] ?? '')) text += line[(at += 1)]!;
    else if (mark && run === closing) {
      flush();
      mark = undefined;
      at += run.length - 1;
    } else if (!mark && run !== '' && opens(line, at, run)) {
      flush();
      mark = sign === '`' ? 'code' : 'bold';
      closing = run;
      at += run.length - 1;
    } else if (run !== '') {
      text += run;
      at += run.length - 1;
    } else if (sign === '<' && /[a-zA-Z/!]/.test(line[at + 1] ?? '')) {
      const end = endBefore(line, '>', at);
      if (end < 0) text += sign;
      else at = end;
    } else if (sign === '[' || (sign === '!' && line[at + 1] === '[')) {
      const link = readLink(line, sign === '!' ? at + 1 : at);
      if (!link) text += sign;
      else {
        if (sign === '[') {
          text += link.title;
          if (link.url.startsWith('https://')) links.push({ title: link.title, url: link.url });
        }
        at = link.end;
      }
    } else text += sign;
  }
  flush();
  return { spans, links };
}

function runOf(line: string, at: number): string {
  let end = at + 1;
  while (end - at < 3 && line[end] === line[at]) end += 1;
  return line.slice(at, end);
}

/** A mark opens before a word, and not within one; what never closes is only a sign. */
function opens(line: string, at: number, run: string): boolean {
  const before = line[at - 1] ?? ' ';
  const after = line[at + run.length] ?? ' ';
  if (/\s/.test(after) || (run[0] === '_' && /[\p{L}\p{N}]/u.test(before))) return false;
  const end = line.indexOf(run, at + run.length);
  return end > 0 && end - at < LONGEST_LINK;
}

function endBefore(line: string, sign: string, at: number): number {
  const end = line.slice(at, at + LONGEST_LINK).indexOf(sign);
  return end < 0 ? -1 : at + end;
}

function readLink(line: string, at: number): (Link & { end: number }) | undefined {
  const middle = endBefore(line, '](', at);
  const end = middle < 0 ? -1 : endBefore(line, ')', middle);
  if (end < 0) return undefined;
  const title = line.slice(at + 1, middle).replaceAll(/[*_`]/g, '');
  const url = line
    .slice(middle + 2, end)
    .trim()
    .split(/\s/)[0]!;
  return { title, url, end };
}
