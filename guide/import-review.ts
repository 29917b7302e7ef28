import type { LibraryEntry } from './library';
import { diffProcedures, type ChangeGroup } from './procedure-diff';
import type { Procedure } from './procedure';
import { readProcedureFile } from './read-procedure-file';

/** What would happen if a file were imported, for people to read before they accept it. */
export type Review =
  | { kind: 'refused'; name?: string; problems: string[] }
  | {
      kind: 'new' | 'change';
      name?: string;
      file: Procedure;
      /** For a new procedure: what it brings. For a known one: how it differs from the one in use. */
      summary: string;
      groups: ChangeGroup[];
    };

/** Reads a file and holds it against what the library has under the same id. */
export function reviewFile(
  content: Uint8Array | string,
  entries: readonly LibraryEntry[],
  name?: string,
): Review {
  const read = readProcedureFile(content);
  const named = name === undefined ? {} : { name };
  if (!read.ok) return { kind: 'refused', ...named, problems: read.problems };
  const { file } = read;
  const entry = entries.find(({ id }) => id === file.id);
  if (!entry) {
    return { kind: 'new', ...named, file, summary: describeNew(file), groups: [] };
  }
  // Library entries have passed the same check.
  const groups = diffProcedures(entry.file as Procedure, file);
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const summary =
    count === 0
      ? `This file says the same as “${entry.procedure.title}” does now. There is nothing to import.`
      : `${count === 1 ? 'One difference' : `${count} differences`} from “${entry.procedure.title}” as it is now.`;
  return { kind: 'change', ...named, file, summary, groups };
}

function describeNew({ title, steps, targets, references }: Procedure): string {
  const parts = [
    plural(steps.length, 'step'),
    plural(Object.keys(targets).length, 'control'),
    ...(references?.length ? [plural(references.length, 'table')] : []),
  ];
  return `“${title}” is new here: ${parts.join(', ')}.`;
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
