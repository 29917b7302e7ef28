/** The object without the keys that are undefined: storage doesn't keep those, and files may not have them. */
export function withoutBlanks<T extends object>(value: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
