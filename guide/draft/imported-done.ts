import type { ImportVerb } from '../article-import/imported-article';
import type { Condition } from '../procedure/condition-schema';
import type { Procedure } from '../procedure/procedure';

/**
 * What shows that a step is done, as far as its verb tells. A press that is followed by a step on another page has opened that
 * page. Something that is opened brings up what comes next; but where that may have been there before, it proves nothing.
 */
export function doneOf(
  verb: ImportVerb,
  own: readonly string[],
  next: readonly string[],
  targets: Procedure['targets'],
): Condition | undefined {
  const conditions = own.flatMap((target): Condition[] => {
    switch (verb) {
      case 'open':
      case 'press':
      case 'choose':
        return [{ pressed: target }];
      case 'check':
        return [{ checked: target }];
      case 'uncheck':
        return [{ unchecked: target }];
      case 'see':
        return [{ visible: target }];
      case 'type':
      case 'by-hand':
        return [];
    }
  });
  const pagesOf = (ids: readonly string[]) => new Set(ids.flatMap((target) => targets[target]?.page ?? []));
  const leads = verb === 'open' || verb === 'press' || verb === 'choose';
  const pages = leads
    ? [...pagesOf(next)].filter((page) => !pagesOf(own).has(page)).map((page) => ({ page }))
    : [];
  const shown = verb === 'open' ? next.filter((id) => !own.includes(id)).map((id) => ({ visible: id })) : [];
  const all = conditions.length > 0 ? [...pages, ...shown, ...conditions] : [];
  const [first] = all;
  return all.length > 1 ? { any: all } : first;
}
