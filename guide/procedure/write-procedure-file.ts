import * as v from 'valibot';
import { fillOffice } from './fill-office';
import { isRecord } from './is-record';
import { inOneLanguage } from './languages';
import { procedureSchema } from './procedure';

/** A procedure as a file to read and edit: its keys in the order of the format, whatever order storage kept them in. */
export function writeProcedureFile(file: unknown): string {
  // What a file of format 2 leaves out is only filled in to know the order.
  const parsed = v.safeParse(procedureSchema, inOneLanguage(file, undefined));
  const order = parsed.success ? parsed.output : v.safeParse(procedureSchema, fillOffice(file)).output;
  return `${JSON.stringify(orderAs(order, file), null, 2)}\n`;
}

/** `value` with its keys in the order that `order` has them, and those it lacks after them. */
function orderAs(order: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = Array.isArray(order) ? (order as unknown[]) : [];
    return value.map((each: unknown, at) => orderAs(items[at], each));
  }
  if (!isRecord(value)) return value;
  const by = isRecord(order) ? order : {};
  const keys = [
    ...Object.keys(by).filter((key) => key in value),
    ...Object.keys(value).filter((key) => !(key in by)),
  ];
  return Object.fromEntries(keys.map((key) => [key, orderAs(by[key], value[key])]));
}
