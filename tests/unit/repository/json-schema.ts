/** As much of JSON Schema (draft 7) as the schema of procedures uses. Fails on a keyword that it doesn't know. */

export interface Schema {
  [keyword: string]: unknown;
}

type Check = (value: never, wanted: never, schema: Schema, root: Schema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const checks: Record<string, Check> = {
  type: (value: unknown, type: string) =>
    type === 'integer' ? Number.isInteger(value) : typeOf(value) === type,
  const: (value: unknown, wanted: unknown) => value === wanted,
  enum: (value: unknown, wanted: unknown[]) => wanted.includes(value),
  pattern: (value: unknown, pattern: string) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (value: unknown, length: number) => typeof value !== 'string' || [...value].length >= length,
  maxLength: (value: unknown, length: number) => typeof value !== 'string' || [...value].length <= length,
  minimum: (value: unknown, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value: unknown, most: number) => typeof value !== 'number' || value <= most,
  minItems: (value: unknown, count: number) => !Array.isArray(value) || value.length >= count,
  maxItems: (value: unknown, count: number) => !Array.isArray(value) || value.length <= count,
  maxProperties: (value: unknown, count: number) => !isObject(value) || Object.keys(value).length <= count,
  items: (value: unknown, each: Schema, _schema, root) =>
    !Array.isArray(value) || value.every((item) => isValid(item, each, root)),
  required: (value: unknown, keys: string[]) =>
    !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (value: unknown, properties: Record<string, Schema>, _schema, root) =>
    !isObject(value) ||
    Object.entries(properties).every(
      ([key, each]) => !Object.hasOwn(value, key) || isValid(value[key], each, root),
    ),
  additionalProperties: (value: unknown, rest: Schema | false, { properties = {} }, root) =>
    !isObject(value) ||
    Object.entries(value)
      .filter(([key]) => !Object.hasOwn(properties as object, key))
      .every(([, each]) => rest !== false && isValid(each, rest, root)),
  propertyNames: (value: unknown, names: Schema, _schema, root) =>
    !isObject(value) || Object.keys(value).every((key) => isValid(key, names, root)),
  anyOf: (value: unknown, forms: Schema[], _schema, root) => forms.some((form) => isValid(value, form, root)),
  $ref: (value: unknown, ref: string, _schema, root) => isValid(value, follow(ref, root), root),
};

const SAYS_NOTHING = ['$schema', '$defs', 'title', 'description'];

export function follow(ref: string, root: Schema): Schema {
  const found = ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), root);
  if (!isObject(found)) throw new Error(`${ref} leads nowhere`);
  return found;
}

export function isValid(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const check = checks[keyword];
    if (!check && !SAYS_NOTHING.includes(keyword)) throw new Error(`Unknown keyword ${keyword}`);
    return check?.(value as never, wanted as never, schema, root) ?? true;
  });
}
