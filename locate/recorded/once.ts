/** A function that works out its answer for each object once. */
export function once<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const had = known.get(of);
    if (had !== undefined) return had;
    const made = work(of);
    known.set(of, made);
    return made;
  };
}
