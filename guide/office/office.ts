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

const contentSchema = {
  procedures: v.record(idSchema, officeFileSchema),
  hidden: v.array(idSchema),
};

/**
 * What the office has made of the procedures that ship: replaced, added, hidden. `undo` is how things stood before
 * the last change, and what that change was; `undone`: that change has been taken back, and undoing does it again.
 */
export const officeSchema = v.strictObject({
  version: v.literal(1),
  ...contentSchema,
  undo: v.optional(
    v.strictObject({ say: v.string(), undone: v.exactOptional(v.literal(true)), ...contentSchema }),
  ),
});

export type Office = v.InferOutput<typeof officeSchema>;

export const emptyOffice: Office = { version: 1, procedures: {}, hidden: [] };

/** A change of the office's procedures; `say` completes "Undo: …". */
export type OfficeChange =
  | { type: 'import'; id: string; file: unknown; name?: string; at: number; say: string }
  | { type: 'reset'; id: string; say: string }
  | { type: 'hide'; id: string; hidden: boolean; say: string };

/** Applies a change, keeping how things stood before. */
export function changeOffice({ procedures, hidden }: Office, change: OfficeChange): Office {
  const undo = { say: change.say, procedures, hidden };
  const others = hidden.filter((id) => id !== change.id);
  switch (change.type) {
    case 'import': {
      const { id, file, name, at } = change;
      const entry = { file, at, ...(name !== undefined && { name }) };
      // Whoever brings a procedure in wants to see it.
      return { version: 1, procedures: { ...procedures, [id]: entry }, hidden: others, undo };
    }
    case 'reset': {
      const { [change.id]: _dropped, ...kept } = procedures;
      return { version: 1, procedures: kept, hidden, undo };
    }
    case 'hide':
      return { version: 1, procedures, hidden: change.hidden ? [...others, change.id] : others, undo };
  }
}

/** Takes the last change back. Undoing twice is doing it again. */
export function undoOffice(office: Office): Office {
  if (!office.undo) return office;
  const { say, undone, procedures, hidden } = office.undo;
  return {
    version: 1,
    procedures,
    hidden,
    undo: { say, ...(!undone && { undone: true }), procedures: office.procedures, hidden: office.hidden },
  };
}
