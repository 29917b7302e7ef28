import { checkDraft } from '@/guide/draft-check/check-draft';
import { checkLibraryFile, isLibraryFile, type LibraryFile } from '@/guide/office/library-file';
import { dayOf } from '@/guide/procedure/day';
import type { Procedure } from '@/guide/procedure/procedure';
import { MOST_LIBRARY_BYTES, readJsonFile } from '@/guide/procedure/read-json-file';
import { checkProcedureFile } from '@/guide/procedure/read-procedure-file';
import { shipped } from '@/procedures/catalogue';
import { speakEnglish } from './speak-english';

speakEnglish();

/** One line of the check, with the guide it is about. */
export interface Line {
  level: 'error' | 'warning' | 'note';
  guide: string;
  /** A step's id, where it is about one. */
  step?: string | undefined;
  say: string;
}

/** A file as checked; `unreadable`: it is no library at all, and nothing in it was looked at. */
export type Checked =
  { readable: true; guides: number; lines: Line[] } | { readable: false; problems: string[] };

const known = new Map(shipped.map(({ procedure }) => [procedure.id, procedure]));
const words = Object.assign(
  {},
  ...shipped.map(({ procedure }) => procedure.words ?? {}),
) as Procedure['words'];

/** Checks a library, or a single guide: its shape, what it refers to, and what the check says of each guide. */
export function checkFile(content: Uint8Array): Checked {
  const json = readJsonFile(content, MOST_LIBRARY_BYTES);
  if (!json.ok) return { readable: false, problems: json.problems };
  if (!isLibraryFile(json.value)) {
    const read = checkProcedureFile(json.value);
    if (!read.ok) return { readable: false, problems: read.problems };
    return { readable: true, guides: 1, lines: checkGuide(read.procedure.id, json.value) };
  }
  const library = checkLibraryFile(json.value);
  if (!library.ok) return { readable: false, problems: library.problems };
  const guides = Object.entries(library.file.procedures ?? {});
  return {
    readable: true,
    guides: guides.length,
    lines: [...guides.flatMap(([id, file]) => checkGuide(id, file)), ...checkReferences(library.file)],
  };
}

function checkGuide(guide: string, file: unknown): Line[] {
  const read = checkProcedureFile(file);
  if (!read.ok) return read.problems.map((say) => ({ level: 'error', guide, say }));
  const lines = checkDraft({ procedure: read.filled, words, today: dayOf(Date.now()) }).map(
    ({ level, step, what, remedy, waived }): Line =>
      waived === undefined
        ? { level, guide, step, say: `${what} ${remedy}` }
        : { level: 'note', guide, step, say: `${what} The office lets it stand: ${waived}` },
  );
  const own = read.procedure.id;
  if (own === guide) return lines;
  return [{ level: 'error', guide, say: `Its own id is “${own}”. Both have to be the same.` }, ...lines];
}

/** What is said about guides and controls that are neither in the file nor shipped with Signpost. */
function checkReferences({ procedures = {}, hidden = [], recorded = {} }: LibraryFile): Line[] {
  const targetsOf = (id: string) => {
    const read = procedures[id] === undefined ? undefined : checkProcedureFile(procedures[id]);
    return read?.ok ? read.procedure.targets : known.get(id)?.targets;
  };
  const isKnown = (id: string) => id in procedures || known.has(id);
  return [
    ...hidden
      .filter((id) => !isKnown(id))
      .map((guide): Line => ({ level: 'warning', guide, say: 'It is hidden, and there is no such guide.' })),
    ...Object.entries(recorded).flatMap(([guide, own]): Line[] => {
      if (!isKnown(guide))
        return [
          { level: 'warning', guide, say: 'A control of it was pointed out, and there is no such guide.' },
        ];
      return Object.keys(own)
        .filter((target) => !targetsOf(guide)?.[target])
        .map((target) => ({
          level: 'warning',
          guide,
          say: `The control “${target}” was pointed out, and the guide has no such control.`,
        }));
    }),
  ];
}
