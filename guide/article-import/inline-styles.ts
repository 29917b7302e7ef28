import type { Mark } from './block';

interface Open {
  name: string;
  /** Absent: as around it. */
  mark?: Mark['kind'] | 'none';
}

const MARKS: Record<string, Mark['kind']> = {
  b: 'bold',
  strong: 'bold',
  em: 'bold',
  i: 'bold',
  u: 'bold',
  mark: 'bold',
  button: 'bold',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
/** What was opened longer ago than this is not looked for when something closes. */
const LOOKED_BACK = 20;
const MOST_OPEN = 1000;

/** Keeps account of which text is set apart, by elements and by their style. */
export function createInlineStyles() {
  const open: Open[] = [];
  return {
    open(name: string, style = '') {
      const mark = markByStyle(style) ?? MARKS[name];
      if (open.length < MOST_OPEN) open.push({ name, ...(mark && { mark }) });
    },
    close(name: string) {
      const at = open.findLastIndex((each, i) => i >= open.length - LOOKED_BACK && each.name === name);
      if (at >= 0) open.splice(at, 1);
    },
    mark(): Mark['kind'] | undefined {
      const mark = open.findLast((each, i) => i >= open.length - LOOKED_BACK && each.mark)?.mark;
      return mark === 'none' ? undefined : mark;
    },
  };
}

/** Word and Google Docs say by style what is bold, and that a whole `b` is not. */
function markByStyle(style: string): Open['mark'] {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight === undefined) return undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 ? 'bold' : 'none';
}
