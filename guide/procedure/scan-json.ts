import { say } from '../words/say';

/** A place in a text; line and column from 1. */
interface TextPlace {
  line: number;
  column: number;
}

/** Where a text stops being JSON, and what would have been right there. */
interface JsonFault extends TextPlace {
  found: string;
  expected: string;
}

/** A key that stands twice in one object: `JSON.parse` keeps the last in silence. */
interface RepeatedKey {
  key: string;
  first: TextPlace;
  again: TextPlace;
}

/** What is wrong with a text as JSON; `repeated` as far as the text could be read. */
export interface ScannedJson {
  fault?: JsonFault;
  repeated: RepeatedKey[];
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const OTHER = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** More than a person mends at once. */
const MOST_REPEATED = 20;

/** An object or list that is not yet closed; of an object, where each of its keys stands. */
type Open = { end: ']' } | { end: '}'; keys: Map<string, number> };

/**
 * Reads a text as JSON for what `JSON.parse` doesn't say: browsers don't agree on how to name the place of a fault, and
 * none of them names a key that stands twice. Never throws, however deep the text is nested.
 */
export function scanJson(text: string): ScannedJson {
  let at = 0;
  const open: Open[] = [];
  const repeated: { key: string; first: number; again: number }[] = [];
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    at += match?.length ?? 0;
    return match;
  };
  const takeChar = (char: string): boolean => {
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  const takeKey = (): boolean => {
    const from = at;
    const written = take(STRING);
    if (written === undefined) return false;
    const inside = open.at(-1);
    const keys = inside?.end === '}' ? inside.keys : new Map<string, number>();
    const key = String(JSON.parse(written));
    const first = keys.get(key);
    if (first === undefined) keys.set(key, from);
    else if (repeated.length < MOST_REPEATED) repeated.push({ key, first, again: from });
    return true;
  };
  const result = (expected?: string): ScannedJson => ({
    ...(expected !== undefined && { fault: toFault(text, at, expected) }),
    repeated: repeated.map(({ key, first, again }) => ({
      key,
      first: toPlace(text, first),
      again: toPlace(text, again),
    })),
  });
  /** What may come next: a value, a key, or what follows a value. `first` allows the list or object to end at once. */
  let next: 'value' | 'key' | 'after' = 'value';
  let first = false;

  for (;;) {
    take(SPACE);
    if (next === 'after') {
      const inside = open.at(-1);
      if (inside === undefined) return at < text.length ? result(say('procedureJsonNothingMore')) : result();
      if (takeChar(inside.end)) open.pop();
      else if (takeChar(',')) [next, first] = [inside.end === '}' ? 'key' : 'value', false];
      else return result(say('procedureJsonComma', inside.end));
    } else if (first && takeChar(next === 'key' ? '}' : ']')) {
      open.pop();
      [next, first] = ['after', false];
    } else if (next === 'key') {
      if (!takeKey()) return result(say('procedureJsonKey'));
      take(SPACE);
      if (!takeChar(':')) return result(say('procedureJsonColon'));
      [next, first] = ['value', false];
    } else if (takeChar('{')) {
      open.push({ end: '}', keys: new Map() });
      [next, first] = ['key', true];
    } else if (takeChar('[')) {
      open.push({ end: ']' });
      [next, first] = ['value', true];
    } else if (take(STRING) !== undefined || take(OTHER) !== undefined) {
      [next, first] = ['after', false];
    } else {
      return result(text[at] === '"' ? say('procedureJsonText') : say('procedureJsonValue'));
    }
  }
}

function toPlace(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function toFault(text: string, at: number, expected: string): JsonFault {
  return {
    ...toPlace(text, at),
    found:
      at < text.length
        ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))
        : say('procedureJsonEnd'),
    expected,
  };
}
