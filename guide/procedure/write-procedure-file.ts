import * as v from 'valibot';
import { procedureSchema } from './procedure';

/** A procedure as a file to read and edit: its keys in the order of the format, whatever order storage kept them in. */
export function writeProcedureFile(file: unknown): string {
  const parsed = v.safeParse(procedureSchema, file);
  return `${JSON.stringify(parsed.success ? parsed.output : file, null, 2)}\n`;
}
