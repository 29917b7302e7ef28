import type { Procedure } from '../procedure/procedure';
import type { World } from './see';

/**
 * The language that Autotask speaks (two letters), when the target has no name in it: that its English name isn't there
 * then says nothing. It is known of the page, or seen by the other labels in view. Undefined where all is known.
 */
export function queryUnknownLanguage(
  targets: Procedure['targets'],
  target: string,
  { language, targets: inView }: Pick<World, 'language' | 'targets'>,
): string | undefined {
  const names = targets[target]?.names ?? [];
  // What is recognised by its place needs no name.
  if (names.length === 0) return undefined;
  const seen = [...inView.values()].flatMap(({ target: id, fact }) =>
    fact.name === undefined ? [] : (targets[id]?.names?.[fact.name]?.lang ?? []),
  );
  return [...(language ? [language] : []), ...seen].find(
    (lang) => lang !== 'en' && !names.some((name) => name.lang === lang),
  );
}
