import { say, type MessageKey } from '../words/say';
import type { Condition } from './condition-schema';
import { showValue as show, type Problem } from './problem';
import type { Procedure } from './procedure';

/** What a file of an earlier format may not have: an older Signpost would refuse it without a word about why. */
export function findNewerKeys(procedure: Procedure): Problem[] {
  const { format, language, article, related } = procedure;
  const problem = (path: string, value: unknown, why: MessageKey): Problem[] =>
    value === undefined ? [] : [{ path, value: show(value), expected: say(why) }];
  const third = [
    ...problem('language', language, 'procedureFormat3'),
    ...problem('article.language', article.language, 'procedureFormat3'),
  ];
  const blank = (url: string) => (url === '' ? url : undefined);
  const newerWord = ({ path, word, value }: Asked) =>
    NEWER_WORDS.has(word) ? problem(`${path}.${word}`, value, 'procedureFormat2') : [];
  const second = [
    ...(['revision', 'due', 'waived'] as const).flatMap((key) =>
      problem(key, procedure[key], 'procedureFormat2'),
    ),
    ...problem('article.sentences', article.sentences, 'procedureFormat2'),
    ...problem('article.url', blank(article.url), 'procedureAddress2'),
    ...related.flatMap(({ url }, at) => problem(`related[${at}].url`, blank(url), 'procedureAddress2')),
    ...listConditions(procedure).flatMap(([path, condition]) =>
      listAsked(condition, path).flatMap(newerWord),
    ),
  ];
  return [...(format < 3 ? third : []), ...(format < 2 ? second : [])];
}

/** Words of conditions that format 1 doesn't know. */
const NEWER_WORDS = new Set(['touched']);

/** All conditions of a file, each with where it stands. */
function listConditions({
  states = {},
  steps,
}: Procedure): [path: string, condition: Condition | undefined][] {
  return [
    ...Object.entries(states).map(([id, each]) => [`states.${id}`, each] as [string, Condition]),
    ...steps.flatMap(({ place, done, onlyIfPresent }, at): [string, Condition | undefined][] => [
      [`steps[${at}].place`, place],
      [`steps[${at}].done`, done],
      [`steps[${at}].onlyIfPresent.while`, onlyIfPresent?.while],
    ]),
  ];
}

/** A plain part of a condition. */
interface Asked {
  path: string;
  word: string;
  value: string;
}

function listAsked(condition: Condition | undefined, path: string): Asked[] {
  if (!condition) return [];
  if ('any' in condition) return condition.any.flatMap((each, at) => listAsked(each, `${path}.any[${at}]`));
  if ('all' in condition) return condition.all.flatMap((each, at) => listAsked(each, `${path}.all[${at}]`));
  if ('not' in condition) return listAsked(condition.not, `${path}.not`);
  return Object.entries(condition).map(([word, value]) => ({ path, word, value }));
}
