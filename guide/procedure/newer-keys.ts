import { say, type MessageKey } from '../words/say';
import { showValue as show, type Problem } from './problem';
import type { Procedure } from './procedure';

/** What a file of an earlier format may not have: an older Signpost would refuse it without a word about why. */
export function findNewerKeys({ format, language, article, related, ...rest }: Procedure): Problem[] {
  const problem = (path: string, value: unknown, why: MessageKey): Problem[] =>
    value === undefined ? [] : [{ path, value: show(value), expected: say(why) }];
  const third = [
    ...problem('language', language, 'procedureFormat3'),
    ...problem('article.language', article.language, 'procedureFormat3'),
  ];
  const blank = (url: string) => (url === '' ? url : undefined);
  const second = [
    ...(['revision', 'due', 'waived'] as const).flatMap((key) => problem(key, rest[key], 'procedureFormat2')),
    ...problem('article.sentences', article.sentences, 'procedureFormat2'),
    ...problem('article.url', blank(article.url), 'procedureAddress2'),
    ...related.flatMap(({ url }, at) => problem(`related[${at}].url`, blank(url), 'procedureAddress2')),
  ];
  return [...(format < 3 ? third : []), ...(format < 2 ? second : [])];
}
