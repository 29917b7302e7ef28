import type { LibraryEntry } from './library';
import { diffProcedures, type ChangeGroup } from './procedure-diff';
import type { Procedure } from '../procedure/procedure';
import { describeTooLarge, MOST_BYTES, MOST_LIBRARY_BYTES, readJsonFile } from '../procedure/read-json-file';
import { checkLibraryFile, isLibraryFile } from './library-file';
import { reviewLibrary, tellControls, type LibraryReview } from './library-review';
import { checkProcedureFile } from '../procedure/read-procedure-file';
import { checkRecordingsFile, isRecordingsFile } from './read-recordings-file';
import { say, sayCount } from '../words/say';
import type { RecordingsFile } from './recordings';

/** What would happen if a file were imported, for people to read before they accept it. */
export type Review =
  | LibraryReview
  | { kind: 'refused'; name?: string; problems: string[] }
  | {
      kind: 'repairs';
      name?: string;
      file: RecordingsFile;
      summary: string;
      /** Each control in words, with the step it belongs to. */
      controls: string[];
    }
  | {
      kind: 'new' | 'change';
      name?: string;
      file: Procedure;
      /** The same in the language of the interface, to read it. */
      procedure: Procedure;
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
  const named = name === undefined ? {} : { name };
  const json = readJsonFile(content, MOST_LIBRARY_BYTES);
  if (json.ok && isLibraryFile(json.value)) {
    const library = checkLibraryFile(json.value);
    if (library.ok) return reviewLibrary(library.file, entries, named);
    return { kind: 'refused', ...named, problems: library.problems };
  }
  // Only a library may be as large as that.
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > MOST_BYTES) return { kind: 'refused', ...named, problems: [describeTooLarge(size)] };
  if (json.ok && isRecordingsFile(json.value)) return reviewRecordings(json.value, entries, named);
  const read = json.ok ? checkProcedureFile(json.value) : json;
  if (!read.ok) return { kind: 'refused', ...named, problems: read.problems };
  const { file, procedure } = read;
  const entry = entries.find(({ id }) => id === file.id);
  if (!entry) {
    return { kind: 'new', ...named, file, procedure, summary: describeNew(procedure), groups: [] };
  }
  // Library entries have passed the same check.
  const groups = diffProcedures(entry.file as Procedure, file);
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const summary =
    count === 0
      ? say('officeSame', entry.procedure.title)
      : sayCount('officeDifferences', count, entry.procedure.title);
  return { kind: 'change', ...named, file, procedure, summary, groups };
}

function reviewRecordings(
  value: unknown,
  entries: readonly LibraryEntry[],
  named: { name?: string },
): Review {
  const read = checkRecordingsFile(value);
  if (!read.ok) return { kind: 'refused', ...named, problems: read.problems };
  const controls = tellControls(read.file.procedures, entries);
  const summary = sayCount('officeControlsPointedOut', controls.length);
  return { kind: 'repairs', ...named, file: read.file, summary, controls };
}

function describeNew({ title, steps, targets, references }: Procedure): string {
  const parts = [
    sayCount('officeSteps', steps.length),
    sayCount('officeControls', Object.keys(targets).length),
    ...(references?.length ? [sayCount('officeTables', references.length)] : []),
  ];
  return say('officeNew', title, parts.join(', '));
}
