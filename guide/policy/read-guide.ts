import { checkProcedureFile, readProcedureFile, type ReadFile } from '../procedure/read-procedure-file';
import { MOST_BYTES } from '../procedure/read-json-file';
import { say } from '../words/say';

/** What the last list was read as, by the texts, and in which language. */
let last: { language: string; reads: ReadonlyMap<string, ReadFile> } | undefined;

/**
 * Reads the guides of a policy, each as `readProcedureFile` does. A text that stood in the list before isn't read again:
 * when a policy changes, most of its guides stay as they were.
 */
export function readGuides(texts: readonly string[]): ReadFile[] {
  const language = say('language');
  const before = last?.language === language ? last.reads : undefined;
  const reads = new Map<string, ReadFile>();
  for (const text of texts) if (!reads.has(text)) reads.set(text, before?.get(text) ?? readGuide(text));
  last = { language, reads };
  return texts.map((text) => reads.get(text)!);
}

/**
 * Reads quickly: hundreds may come at once. A text that is exactly what its value is written as has no fault in it and no
 * key twice, which else takes a search through every sign of it.
 */
function readGuide(text: string): ReadFile {
  const value = queryPlain(text);
  return value === undefined ? readProcedureFile(text) : checkProcedureFile(value);
}

function queryPlain(text: string): unknown {
  if (text.length > MOST_BYTES) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
