/**
 * The items of a list each with its place as a key: for what is typed over where it stands, and would lose the focus if it
 * were told apart by what it says.
 */
export function byPlace<T>(items: readonly T[]): { key: string; item: T; at: number }[] {
  return items.map((item, at) => ({ key: `place ${at}`, item, at }));
}
