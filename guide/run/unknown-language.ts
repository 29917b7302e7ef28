import type { Procedure } from '../procedure/procedure';
import type { World } from './see';

/**
 * The language of other labels that stand in view (two letters), when the target has no name in it: that its English
 * name isn't there then says nothing. Undefined where all is known, or nothing else was recognised.
 */
export function queryUnknownLanguage(
  targets: Procedure['targets'],
  target: string,
  inView: World['targets'],
): string | undefined {
  const names = targets[target]?.names ?? [];
  const languages = [...inView.values()].flatMap(({ target: id, fact }) =>
    fact.name === undefined ? [] : (targets[id]?.names?.[fact.name]?.lang ?? []),
  );
  return languages.find((lang) => lang !== 'en' && !names.some((name) => name.lang === lang));
}
