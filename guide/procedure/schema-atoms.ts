import * as v from 'valibot';
import { say } from '../words/say';
import { idSchema } from './condition-schema';

/** What the schema of a procedure file is made of: texts, addresses, lists that stay small. */

export const plain = v.regex(/^(?![\s\S]*<[a-zA-Z!/?])/, () => say('procedurePlain'));
export const text = v.pipe(v.string(), plain, v.trim(), v.minLength(1), v.maxLength(600));
export const line = v.pipe(v.string(), plain, v.trim(), v.minLength(1), v.maxLength(160));
export const webAddressSchema = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s<>"]+$/, () => say('procedureHttps')),
  v.maxLength(2000),
);
/** The same, or blank where nobody knows it: only in files of format 2. */
export const addressOrNone = v.pipe(
  v.string(),
  v.regex(/^(?:https:\/\/[^\s<>"]+)?$/, () => say('procedureHttps')),
  v.maxLength(2000),
);
export const path = v.pipe(
  v.string(),
  v.regex(/^\/[^\s?#]*$/, () => say('procedurePath')),
  v.maxLength(300),
);
/** Autotask's own addresses have capitals that its server ignores, so paths are compared in lower case. */
export const framePath = v.pipe(path, v.toLowerCase());

/** A list in which a person still finds things. */
export const few = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(40));
/** Things by id. */
export const entriesOf = <T extends v.GenericSchema>(entry: T) =>
  v.pipe(v.record(idSchema, entry), v.maxEntries(200));

/** How sure we are: seen in a live Autotask, documented by the vendor or the KB, or our own inference. */
export const certaintySchema = v.picklist(['seen', 'documented', 'inferred']);

/** Plain forms only: what can't be misread in a `mailto:` link. */
export const mailAddressSchema = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z0-9._+-]+@[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+$/, () => say('procedureMailAddress')),
  v.maxLength(254),
);
export const mailDomainSchema = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+$/, () => say('procedureDomain')),
  v.maxLength(253),
);
