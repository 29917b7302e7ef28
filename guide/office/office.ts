import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { momentSchema } from '../procedure/moment';
import { recordingsSchema } from './recordings';
import { officeSettingsSchema } from './settings';

/** A procedure file that the office has brought in, as it was read; checked anew each time it is used. */
export const officeFileSchema = v.strictObject({
  file: v.unknown(),
  /** The name it had on disk. */
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  at: momentSchema,
  /** The version with which Signpost came when this one was made of it: with a newer one it can be compared. */
  basis: v.optional(v.unknown()),
});

/** How things stood before a library was taken in: what it changed, and nothing else. */
const libraryUndoSchema = v.strictObject({
  did: v.literal('library'),
  /** What the file was called. */
  title: v.string(),
  undone: v.exactOptional(v.literal(true)),
  /** The guides that it changed; null: the office had no file of its own. */
  entries: v.record(idSchema, v.nullable(officeFileSchema)),
  hidden: v.array(idSchema),
  repairs: v.exactOptional(recordingsSchema),
  settings: v.exactOptional(officeSettingsSchema),
});
export type LibraryUndo = v.InferOutput<typeof libraryUndoSchema>;

/** How one procedure stood before the last change, so that keeping it doesn't need the room of all of them. */
const procedureUndoSchema = v.strictObject({
  /** What the change was, and what the procedure was called then. */
  did: v.picklist(['import', 'reset', 'hide', 'show']),
  title: v.string(),
  /** The change has been taken back, and undoing does it again. */
  undone: v.exactOptional(v.literal(true)),
  id: idSchema,
  /** Absent: the office had no file of its own. */
  entry: v.exactOptional(officeFileSchema),
  hidden: v.array(idSchema),
});

const undoSchema = v.union([procedureUndoSchema, libraryUndoSchema]);

/** What the office has made of the procedures that ship: replaced, added, hidden. `undo` is the way back. */
export const officeSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, officeFileSchema),
  hidden: v.array(idSchema),
  // A way back that can't be read is dropped; the procedures themselves are what matters.
  undo: v.fallback(v.optional(undoSchema), undefined),
});

type OfficeFile = v.InferOutput<typeof officeFileSchema>;
export type Office = Omit<v.InferOutput<typeof officeSchema>, 'undo'> & {
  undo?: OfficeUndo | undefined;
};

type ProcedureUndo = v.InferOutput<typeof procedureUndoSchema>;
export type OfficeUndo = v.InferOutput<typeof undoSchema>;

export const emptyOffice: Office = { version: 1, procedures: {}, hidden: [] };

/** A change of the office's procedures; `title`: what the procedure is called. */
export type OfficeChange =
  | { type: 'import'; id: string; title: string; file: unknown; name?: string; at: number; basis?: unknown }
  | { type: 'reset'; id: string; title: string }
  | { type: 'hide'; id: string; title: string; hidden: boolean };

/** Applies a change, keeping how the procedure stood before. */
export function changeOffice({ procedures, hidden }: Office, change: OfficeChange): Office {
  const { type, id, title } = change;
  const did = type === 'hide' && !change.hidden ? 'show' : type;
  const undo = remember(procedures, hidden, { id, did, title });
  const others = hidden.filter((each) => each !== id);
  switch (change.type) {
    case 'import': {
      const { file, name, at, basis } = change;
      const entry = { file, at, ...(name !== undefined && { name }), ...(basis !== undefined && { basis }) };
      // Whoever brings a procedure in wants to see it.
      return { version: 1, procedures: { ...procedures, [id]: entry }, hidden: others, undo };
    }
    case 'reset':
      return { version: 1, procedures: withEntry(procedures, id, undefined), hidden, undo };
    case 'hide':
      return { version: 1, procedures, hidden: change.hidden ? [...others, id] : others, undo };
  }
}

/** Takes the last change of one procedure back. Undoing twice is doing it again. */
export function undoOffice(office: Office): Office {
  // What a library changed is more than the office's procedures (library-import.ts).
  if (!office.undo || office.undo.did === 'library') return office;
  const { did, title, undone, id, entry, hidden } = office.undo;
  return {
    version: 1,
    procedures: withEntry(office.procedures, id, entry),
    hidden,
    undo: {
      ...remember(office.procedures, office.hidden, { id, did, title }),
      ...(!undone && { undone: true }),
    },
  };
}

function remember(
  procedures: Office['procedures'],
  hidden: string[],
  change: Pick<ProcedureUndo, 'id' | 'did' | 'title'>,
): ProcedureUndo {
  const entry = procedures[change.id];
  return { ...change, ...(entry && { entry }), hidden };
}

function withEntry(procedures: Office['procedures'], id: string, entry: OfficeFile | undefined) {
  const { [id]: _gone, ...others } = procedures;
  return entry ? { ...others, [id]: entry } : others;
}
