import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { momentSchema } from '../procedure/moment';

/** A procedure file that the office has brought in, as it was read; checked anew each time it is used. */
export const officeFileSchema = v.strictObject({
  file: v.unknown(),
  /** The name it had on disk. */
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  at: momentSchema,
});

/** How one procedure stood before the last change, so that keeping it doesn't need the room of all of them. */
const undoSchema = v.strictObject({
  /** What the change was; completes "Undo: …". */
  say: v.string(),
  /** The change has been taken back, and undoing does it again. */
  undone: v.exactOptional(v.literal(true)),
  id: idSchema,
  /** Absent: the office had no file of its own. */
  entry: v.exactOptional(officeFileSchema),
  hidden: v.array(idSchema),
});

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
  undo?: v.InferOutput<typeof undoSchema> | undefined;
};

export const emptyOffice: Office = { version: 1, procedures: {}, hidden: [] };

/** A change of the office's procedures; `say` completes "Undo: …". */
export type OfficeChange =
  | { type: 'import'; id: string; file: unknown; name?: string; at: number; say: string }
  | { type: 'reset'; id: string; say: string }
  | { type: 'hide'; id: string; hidden: boolean; say: string };

/** Applies a change, keeping how the procedure stood before. */
export function changeOffice({ procedures, hidden }: Office, change: OfficeChange): Office {
  const { id, say } = change;
  const undo = remember(procedures, hidden, id, say);
  const others = hidden.filter((each) => each !== id);
  switch (change.type) {
    case 'import': {
      const { file, name, at } = change;
      const entry = { file, at, ...(name !== undefined && { name }) };
      // Whoever brings a procedure in wants to see it.
      return { version: 1, procedures: { ...procedures, [id]: entry }, hidden: others, undo };
    }
    case 'reset':
      return { version: 1, procedures: withEntry(procedures, id, undefined), hidden, undo };
    case 'hide':
      return { version: 1, procedures, hidden: change.hidden ? [...others, id] : others, undo };
  }
}

/** Takes the last change back. Undoing twice is doing it again. */
export function undoOffice(office: Office): Office {
  if (!office.undo) return office;
  const { say, undone, id, entry, hidden } = office.undo;
  return {
    version: 1,
    procedures: withEntry(office.procedures, id, entry),
    hidden,
    undo: { ...remember(office.procedures, office.hidden, id, say), ...(!undone && { undone: true }) },
  };
}

function remember(procedures: Office['procedures'], hidden: string[], id: string, say: string) {
  const entry = procedures[id];
  return { say, id, ...(entry && { entry }), hidden };
}

function withEntry(procedures: Office['procedures'], id: string, entry: OfficeFile | undefined) {
  const { [id]: _gone, ...others } = procedures;
  return entry ? { ...others, [id]: entry } : others;
}
