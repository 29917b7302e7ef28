/** Where a text stops being JSON: line and column from 1, and what would have been right there. */
export interface JsonFault {
  line: number;
  column: number;
  found: string;
  expected: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const OTHER = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const START = 'a value: a text in double quotes, a number, true, false, null, { or [';

/** Finds the first fault of a text that `JSON.parse` refuses; browsers don't agree on how to say where it is. */
export function queryJsonFault(text: string): JsonFault | undefined {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  const takeChar = (char: string): boolean => {
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  const fault = (expected: string): JsonFault => toFault(text, at, expected);
  /** What may come next: a value, a key, or what follows a value. `first` allows the list or object to end at once. */
  let next: 'value' | 'key' | 'after' = 'value';
  let first = false;

  for (;;) {
    take(SPACE);
    if (next === 'after') {
      const inside = open.at(-1);
      if (inside === undefined) return at < text.length ? fault('nothing more') : undefined;
      if (takeChar(inside === '{' ? '}' : ']')) open.pop();
      else if (takeChar(',')) [next, first] = [inside === '{' ? 'key' : 'value', false];
      else return fault(inside === '{' ? 'a comma or }' : 'a comma or ]');
    } else if (first && takeChar(next === 'key' ? '}' : ']')) {
      open.pop();
      [next, first] = ['after', false];
    } else if (next === 'key') {
      if (!take(STRING)) return fault('a key in double quotes');
      take(SPACE);
      if (!takeChar(':')) return fault('a colon after the key');
      [next, first] = ['value', false];
    } else if (takeChar('{')) {
      open.push('{');
      [next, first] = ['key', true];
    } else if (takeChar('[')) {
      open.push('[');
      [next, first] = ['value', true];
    } else if (take(STRING) || take(OTHER)) {
      [next, first] = ['after', false];
    } else {
      return fault(text[at] === '"' ? 'a text that ends with " on the same line' : START);
    }
  }
}

function toFault(text: string, at: number, expected: string): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    found: at < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : 'the end',
    expected,
  };
}
