import * as v from 'valibot';

/** An id in a procedure file: lower-case words joined by hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected lower-case words joined by hyphens'),
  v.maxLength(60),
);

/**
 * What can be said about the state of Autotask. A closed vocabulary: no expressions, no values of fields.
 *
 * - `page`: a page is recognised in some visible frame or window
 * - `visible`: the target is found and shown
 * - `expanded`: the target says that its menu is open
 * - `checked` / `unchecked`: the target is a checkbox in that state
 * - `pressed`: the person has just pressed the target
 * - `state`: a named condition of the same file
 */
export type Condition =
  | { page: string }
  | { visible: string }
  | { expanded: string }
  | { checked: string }
  | { unchecked: string }
  | { pressed: string }
  | { state: string }
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition };

const lazy = v.lazy((): v.GenericSchema<Condition> => conditionSchema);

export const conditionSchema: v.GenericSchema<Condition> = v.union(
  [
    v.strictObject({ page: idSchema }),
    v.strictObject({ visible: idSchema }),
    v.strictObject({ expanded: idSchema }),
    v.strictObject({ checked: idSchema }),
    v.strictObject({ unchecked: idSchema }),
    v.strictObject({ pressed: idSchema }),
    v.strictObject({ state: idSchema }),
    v.strictObject({ any: v.pipe(v.array(lazy), v.minLength(1)) }),
    v.strictObject({ all: v.pipe(v.array(lazy), v.minLength(1)) }),
    v.strictObject({ not: lazy }),
  ],
  'Expected a condition: page, visible, expanded, checked, unchecked, pressed, state, any, all or not',
);
