import { twoFactorFile as shipped } from '../../../fixtures/in-english';

/** Ways to break the shipped procedure file, each in one place, found by walking through it. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = (string | number)[];

export interface Broken {
  /** Where it was broken, as the parser writes it. */
  path: string;
  what: string;
  file: Json;
}

const file = shipped as unknown as Json;

const write = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  );

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* walk(value: Json, path: Path = []): Generator<{ path: Path; value: Json }> {
  yield { path, value };
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  for (const [key, each] of entries) yield* walk(each, [...path, key]);
}

/** The file with the value at a path replaced, or taken out. */
export function replaced(path: Path, value: Json | undefined): Json {
  const copy = structuredClone(file);
  let at = copy as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, Json>;
  const last = path.at(-1)!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const places = [...walk(file)].filter(({ path }) => path.length > 0 && path[0] !== '$schema');
/** `pages.preferences` as `pages.*`, `steps[3].done` as `steps.*.done`: what kind of place it is. */
const kindOf = (path: Path) =>
  path
    .map((key, i) => {
      const inRecord = ['sources', 'pages', 'targets', 'states'].includes(String(path[i - 1])) && i === 1;
      return typeof key === 'number' || inRecord ? '*' : key;
    })
    .join('.');

const brokenAt = (
  what: string,
  choose: (place: { path: Path; value: Json; kind: string }) => Json | undefined,
): Broken[] =>
  places.flatMap(({ path, value }) => {
    const next = choose({ path, value, kind: kindOf(path) });
    return next === undefined ? [] : [{ path: write(path), what, file: replaced(path, next) }];
  });

const REQUIRED = new Set(
  [
    ['', 'format id title summary article related sources pages targets steps'],
    ['article.', 'title url source'],
    ['related.*.', 'id title url'],
    ['sources.*.', 'title'],
    ['pages.*.', 'name paths source certainty'],
    ['targets.*.', 'label where role'],
    ['targets.*.names.*.', 'text source certainty'],
    ['steps.*.', 'id title say source certainty'],
    ['steps.*.onlyIfPresent.', 'while say'],
    ['steps.*.missing.', 'say after certainty'],
    ['steps.*.caution.', 'say certainty'],
    ['steps.*.drift.', 'say certainty'],
    ['steps.*.tips.*.', 'say certainty'],
  ].flatMap(([at, keys]) => keys!.split(' ').map((key) => `${at}${key}`)),
);

const isCondition = (path: Path) =>
  path[0] === 'states' || path.includes('done') || (path.includes('while') && path.at(-1) !== 'say');
const isReference = (path: Path, kind: string) =>
  /\.(source|page|goTo|inSection)$/.test(kind) ||
  /\.(targets|openedBy|inDialogWith|togetherWith)\.\*$/.test(kind) ||
  (isCondition(path) && /\.(page|visible|expanded|checked|unchecked|pressed|state)$/.test(kind));

export const withoutKey = places
  .filter(({ path }) => REQUIRED.has(kindOf(path)))
  .map(({ path }): Broken => ({ path: write(path), what: 'nothing', file: replaced(path, undefined) }));

export const wrongType = brokenAt('5 for a text, a text for the rest', ({ value }) =>
  typeof value === 'string' ? 5 : 'something else',
);

export const unknownKey = [{ path: [] as Path, value: file }, ...places]
  .filter(({ path, value }) => isObject(value) && !/^(sources|pages|targets|states)$/.test(kindOf(path)))
  .map(({ path }): Broken => {
    const at = [...path, 'colour'];
    return { path: write(at), what: '"red"', file: replaced(at, 'red') };
  });

export const dangling = brokenAt('"no-such-thing"', ({ path, value, kind }) =>
  typeof value === 'string' && isReference(path, kind) ? 'no-such-thing' : undefined,
);

export const notHttps = ['http://kb.example/a', 'javascript:alert(1)', 'kb.example/a', ''].flatMap((url) =>
  brokenAt(`"${url}"`, ({ kind }) => (/\burl$/.test(kind) ? url : undefined)),
);

const TEXTS = /\.?(title|summary|name|label|where|text|vintage|say|kb|note)$|labels\.\*$/;
export const markup = ['<img src=x onerror=alert(1)>', 'Click <b>here</b>', '</script>', 'a <!-- b'].flatMap(
  (text) =>
    brokenAt(JSON.stringify(text), ({ value, kind }) =>
      typeof value === 'string' && TEXTS.test(kind) ? text : undefined,
    ),
);

export const empty = brokenAt('an empty text or list', ({ value, kind }) => {
  if (typeof value === 'string' && TEXTS.test(kind)) return '   ';
  return Array.isArray(value) && /(role|steps|any|all)$/.test(kind) ? [] : undefined;
});
