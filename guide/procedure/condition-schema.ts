import * as v from 'valibot';
import { say } from '../words/say';

/** An id in a procedure file: lower-case words joined by hyphens. */
export const idSchema = v.pipe(
  v.string(),
  // Not the two names that every object has already, and that a record therefore can't hold.
  v.regex(/^(?!(?:constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/, () => say('procedureId')),
  v.maxLength(60),
);

/**
 * What can be said about the state of Autotask. A closed vocabulary: no expressions, no values of fields.
 *
 * - `page`: a page is recognised in some visible frame or window
 * - `visible`: the target is found and shown; unknown while it is covered or seen twice
 * - `expanded`: the target says that its menu is open
 * - `checked` / `unchecked`: the target is a checkbox in that state, or a field in which something is chosen or not
 * - `pressed`: the person has just pressed the target
 * - `touched`: the person has typed in this field and left it; what they typed is not looked at. Needs format 2.
 * - `state`: a named condition of the same file
 */
export type Condition =
  | { page: string }
  | { visible: string }
  | { expanded: string }
  | { checked: string }
  | { unchecked: string }
  | { pressed: string }
  | { touched: string }
  | { state: string }
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition };

/** Picks the form by its key, so that what is wrong inside is named where it stands. */
export const conditionSchema: v.GenericSchema<Condition> = v.lazy(
  (input) => Object.entries(forms).find(([key]) => hasKey(input, key))?.[1] ?? anyForm,
);

const conditions = v.pipe(v.array(conditionSchema), v.minLength(1), v.maxLength(40));

const forms = {
  page: v.strictObject({ page: idSchema }),
  visible: v.strictObject({ visible: idSchema }),
  expanded: v.strictObject({ expanded: idSchema }),
  checked: v.strictObject({ checked: idSchema }),
  unchecked: v.strictObject({ unchecked: idSchema }),
  pressed: v.strictObject({ pressed: idSchema }),
  touched: v.strictObject({ touched: idSchema }),
  state: v.strictObject({ state: idSchema }),
  any: v.strictObject({ any: conditions }),
  all: v.strictObject({ all: conditions }),
  not: v.strictObject({ not: conditionSchema }),
};

const anyForm: v.GenericSchema<Condition> = v.union(Object.values(forms), () => say('procedureCondition'));

const hasKey = (input: unknown, key: string) =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, key);
