/** What PowerShell's operators and casts come to, of those that the roll-out's scripts use. */

export function cast(type: string, of: unknown): unknown {
  if (type === 'int') return Number(of);
  if (type === 'pscustomobject' || type === 'string[]') return of;
  throw new Error(`Nothing is known of [${type}].`);
}

export function operate(name: string, left: unknown, other: () => unknown): unknown {
  if (name === '-and') return isTrue(left) && isTrue(other());
  if (name === '-or') return isTrue(left) || isTrue(other());
  const right = other();
  switch (name) {
    case '-eq':
      return same(left, right, true);
    case '-ne':
      return !same(left, right, true);
    case '-ceq':
      return same(left, right, false);
    case '-is':
      return right === 'string' && typeof left === 'string';
    case '-like':
      return new RegExp(`^${toText(right).replaceAll('*', '.*')}$`, 'is').test(toText(left));
    case '-notcontains':
      return !(left as unknown[]).some((each) => same(each, right, true));
    case '-join':
      return (Array.isArray(left) ? left : [left]).map(toText).join(toText(right));
    case '-replace': {
      const [what, by] = right as [string, string];
      return toText(left).replaceAll(new RegExp(what, 'gi'), by);
    }
    default:
      throw new Error(`Nothing is known of ${name}.`);
  }
}

function same(left: unknown, right: unknown, anyCase: boolean): boolean {
  const plain = (each: unknown) => (anyCase && typeof each === 'string' ? each.toLowerCase() : each);
  return plain(left) === plain(right);
}

export const isTrue = (of: unknown): boolean => (Array.isArray(of) ? of.length > 0 : Boolean(of));
export const toText = (of: unknown): string => (of === null || of === undefined ? '' : String(of as string));
