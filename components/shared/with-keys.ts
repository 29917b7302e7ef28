/** The items of a list that never changes by itself, each with a key: what it says, told apart from its equals. */
export function withKeys<T>(items: readonly T[]): [string, T][] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const words = JSON.stringify(item);
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return [`${words} ${time}`, item];
  });
}
