import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { loadRoom } from './lib/rooms.mjs';

/**
 * Writes procedures/procedure.schema.json, from which editors complete and check procedure files. The one source is
 * guide/procedure/procedure.ts: its schemas give the shape, its comments give the words that editors show. And what is made
 * of the policy's keys (scripts/lib/generated-files.ts): the schema of managed storage, and the templates in deploy/.
 */

const root = new URL('../', import.meta.url);
const pathOf = (file) => fileURLToPath(new URL(file, root));
const target = 'procedures/procedure.schema.json';

/** The text of the file as it should be. */
export async function buildSchemaFile() {
  const { procedureSchema } = await loadRoom('guide/procedure/procedure.ts');
  const { SPOKEN_KEYS } = await loadRoom('guide/procedure/languages.ts');
  const { LANGUAGES } = await loadRoom('guide/words/language.ts');
  const comments = {
    ...readComments(await readFile(pathOf('guide/procedure/extras-schema.ts'), 'utf8')),
    ...readComments(await readFile(pathOf('guide/procedure/procedure.ts'), 'utf8')),
    ...readConditions(await readFile(pathOf('guide/procedure/condition-schema.ts'), 'utf8')),
  };
  const text = JSON.stringify(toSchema(procedureSchema, comments, { SPOKEN_KEYS, LANGUAGES }));
  return format(text, { ...(await resolveConfig(pathOf(target))), parser: 'json' });
}

function toSchema(procedure, comments, { SPOKEN_KEYS, LANGUAGES }) {
  const definitions = listDefinitions(procedure);
  const options = { typeMode: 'input', errorMode: 'throw', ignoreActions: ['trim', 'to_lower_case'] };
  const { $schema, $defs, ...shape } = toJsonSchema(procedure, { ...options, definitions });
  describe(shape, 'procedure', comments);
  for (const [name, definition] of Object.entries($defs)) describe(definition, name, comments);
  for (const part of [shape, ...Object.values($defs)]) {
    relax(part);
    allowLanguages(part, SPOKEN_KEYS);
  }
  return {
    $schema,
    title: 'Signpost procedure',
    description:
      'One KB article made followable inside Autotask: labels, places and conditions, never script.',
    ...shape,
    ...STRICT_IN_FORMAT_1,
    $defs: { ...$defs, byLanguage: byLanguage(LANGUAGES) },
  };
}

/** Where people are spoken to, a text may be there in several languages (guide/procedure/languages.ts). */
function allowLanguages(part, keys) {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, schema] of Object.entries(part.properties ?? {}))
    if (keys.has(key)) part.properties[key] = inLanguages(schema);
  for (const inner of Object.values(part)) allowLanguages(inner, keys);
}

/** Of a list, its items; those of a table are in rows. */
function inLanguages(schema) {
  if (schema.items) return { ...schema, items: inLanguages(schema.items) };
  if (schema.type !== 'string') return schema;
  const { description, ...text } = schema;
  return { ...(description && { description }), anyOf: [text, { $ref: '#/$defs/byLanguage' }] };
}

const byLanguage = (languages) => ({
  type: 'object',
  description: 'The same text in several languages. Needs format 3.',
  properties: Object.fromEntries(
    languages.map((code) => [code, { type: 'string', minLength: 1, maxLength: 600 }]),
  ),
  additionalProperties: false,
  minProperties: 1,
});

/** What a file may leave out from format 2 on (guide/procedure/fill-office.ts), and one of format 1 may not. */
const OPTIONAL = ['source', 'certainty', 'sources', 'related', 'url'];

function relax(part) {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part.required)) part.required = part.required.filter((key) => !OPTIONAL.includes(key));
  if (part.required?.length === 0) delete part.required;
  Object.values(part).forEach(relax);
}

/** What is required is named among the properties too: a validator may be strict about that. */
const object = (required, properties = {}) => ({
  type: 'object',
  required,
  properties: { ...Object.fromEntries(required.map((key) => [key, {}])), ...properties },
});
const each = (items) => ({ type: 'array', items });
const every = (additionalProperties) => ({ type: 'object', additionalProperties });
const address = { type: 'string', minLength: 1 };
const grounded = object(['source', 'certainty']);
const sure = object(['certainty']);
const STRICT_IN_FORMAT_1 = {
  if: { type: 'object', properties: { format: { enum: [2, 3] } } },
  else: object(['sources', 'related'], {
    article: object(['url', 'source'], { url: address }),
    related: each(object(['url'], { url: address })),
    pages: every(grounded),
    words: every(grounded),
    targets: every(object([], { names: each(grounded) })),
    references: each(grounded),
    mail: grounded,
    steps: each({
      ...grounded,
      properties: { ...grounded.properties, missing: sure, caution: sure, drift: sure, tips: each(sure) },
    }),
  }),
};

/** The parts of a procedure that have a name of their own, found by walking from the whole. */
function listDefinitions({ entries }) {
  const step = itemOf(entries.steps);
  const { done, caution } = step.entries;
  const target = entries.targets.value;
  const condition = done.wrapped;
  return {
    id: entries.id,
    // A lazy schema stands for the one it gives when it is asked without an input.
    condition: condition.type === 'lazy' ? condition.getter(undefined) : condition,
    certainty: step.entries.certainty,
    note: caution.wrapped,
    name: target.entries.names.wrapped.item,
    page: entries.pages.value,
    target,
    step,
  };
}

const itemOf = (array) => array.item ?? array.pipe[0].item;

/** Puts the comments of the schema's source at the keys they explain. */
function describe(schema, name, comments) {
  if (comments[name]) schema.description = comments[name];
  for (const form of schema.anyOf ?? [schema])
    for (const [key, value] of Object.entries(form.properties ?? {})) {
      const comment = comments[`${name}.${key}`];
      if (comment) form.properties[key] = { description: comment, ...value };
    }
}

/** Doc comments by `<schema>.<key>`: `step.kb` for what stands over `kb:` in `const stepSchema = …`. */
function readComments(source) {
  const comments = {};
  let schema;
  let comment;
  for (const line of source.split('\n')) {
    schema = /^(?:export )?const (\w+)Schema\b/.exec(line)?.[1] ?? schema;
    const key = /^ {2}(\w+): /.exec(line)?.[1];
    if (schema && key && comment) comments[`${schema}.${key}`] = comment;
    comment = /^ *\/\*\* (.*) \*\/$/.exec(line)?.[1];
  }
  return comments;
}

/** The list in the comment of `Condition`: "- `visible`: the target is found and shown". */
function readConditions(source) {
  const lines = source.matchAll(/^ \* - (.+?): (.+)$/gm);
  const comments = { condition: 'What can be said about the state of Autotask.' };
  for (const [, keys, say] of lines)
    for (const [, key] of keys.matchAll(/`(\w+)`/g)) comments[`condition.${key}`] = say;
  return comments;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { listGeneratedFiles } = await loadRoom('scripts/lib/generated-files.ts');
  const files = [{ path: target, text: await buildSchemaFile() }, ...listGeneratedFiles()];
  for (const { path, text } of files) {
    await mkdir(dirname(pathOf(path)), { recursive: true });
    await writeFile(pathOf(path), text);
    console.log(`Wrote ${path}`);
  }
}
