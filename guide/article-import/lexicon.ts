import data from './lexicon.json';
import { toPhrases, type Phrases } from './phrases';

/** The words by which articles tell what to do; `lexicon.json` has them, all in lower case. */

export type VerbKind = keyof typeof data.verbs;
export type NounKind = keyof typeof data.nouns;

const phrasesOf = <Kind extends string>(record: Record<Kind, string[]>) =>
  Object.entries<string[]>(record).map(([kind, list]) => [kind as Kind, toPhrases(list)] as const);

export const VERBS: readonly (readonly [VerbKind, Phrases])[] = phrasesOf(data.verbs);
export const NOUNS: readonly (readonly [NounKind, Phrases])[] = phrasesOf(data.nouns);
export const LANDMARKS: readonly (readonly [string, Phrases])[] = phrasesOf(data.landmarks);

export const LEADS = toPhrases(data.leads);
export const PLACES = toPhrases(data.places);
export const LINKS = toPhrases(data.links);
export const SAYS = toPhrases(data.says);
export const SIDES = toPhrases(data.sides);
export const CAUTION = toPhrases(data.caution);
export const CAUTION_WITHIN = toPhrases(data.cautionWithin);
export const PERMISSION = toPhrases(data.permission);
export const PERMISSION_WITHIN = toPhrases(data.permissionWithin);
export const NEEDS = toPhrases(data.needs);
export const NOTES = toPhrases(data.notes);
export const RESULTS = toPhrases(data.results);
export const RESULT_STARTS = toPhrases(data.resultStarts);
export const SEES = toPhrases(data.sees);
export const ABSENT = toPhrases(data.absent);
export const SKIPS = toPhrases(data.skips);
export const ON = toPhrases(data.on);
export const OFF = toPhrases(data.off);
export const OFFERED = toPhrases(data.offered);
export const SHOWN = toPhrases(data.shown);
export const BESIDE = toPhrases(data.beside);
export const FRONTS = new Set(data.fronts);
export const RELATED = toPhrases(data.related);
export const PRODUCTS = toPhrases(data.products);

export const UNTIL = new Set(data.until);
export const DETERMINERS = new Set(data.determiners);
export const CHOSEN = new Set(data.chosen);
export const PREPOSITIONS = new Set(data.prepositions);
export const INSIDE = new Set(data.inside);
export const RECORDS = new Set(data.records);
export const PRONOUNS = new Set(data.pronouns);
export const KEYS = new Set(data.keys);
export const ENGLISH = new Set(data.english);
/** Small words by the language that they are of. */
export const LANGUAGES = Object.entries<string[]>(data.foreign).map(([code, list]) => ({
  code,
  words: new Set(list),
}));
export const FOREIGN = new Set(LANGUAGES.flatMap(({ words }) => [...words]));
export const POSITIONS = new Set(data.positions);
export const OBJECTS = new Set(data.objects);
export const WRITTEN = new Set(data.written);
export const STRESSED = new Set(data.stressed);
export const SHORTENED = new Set(data.shortened);
export const GERUNDS = toPhrases(data.gerunds);
export const HELPERS = new Set(data.helpers);
export const UNTICKS = new Set(data.unticks);
export const CAPITAL_NOUNS = new Set(data.capitalNouns);
export const FIELDS = new Set(data.fields);
export const OPENINGS = new Set(data.openings);
