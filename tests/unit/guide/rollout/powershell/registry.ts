/** A registry as the scripts know it: keys by their paths, whatever the capitals, each with values of a kind. */

type Kind = 'String' | 'MultiString' | 'DWord';
interface Value {
  name: string;
  value: unknown;
  kind: Kind;
}

export interface Registry {
  /** The values of a key by their names; undefined: there is no such key. */
  read(path: string): Record<string, unknown> | undefined;
  write(path: string, name: string, value: unknown, kind?: Kind): void;
  /** All of it, to compare. */
  dump(): Record<string, Record<string, unknown>>;
  /** What the scripts get. */
  machine: RegistryKey;
}

/** The methods of .NET's RegistryKey that the scripts call. */
interface RegistryKey {
  ValueCount: number;
  OpenSubKey(path: string, writable?: boolean): RegistryKey | null;
  CreateSubKey(path: string): RegistryKey;
  DeleteSubKeyTree(path: string, mustBeThere: boolean): void;
  GetSubKeyNames(): string[];
  GetValue(name: string): unknown;
  GetValueKind(name: string): Kind;
  SetValue(name: string, value: unknown, kind: Kind): void;
  DeleteValue(name: string): void;
  Dispose(): void;
}

export function createRegistry(): Registry {
  const keys = new Map<string, { path: string; values: Map<string, Value> }>();
  const low = (text: string) => text.toLowerCase();
  const make = (path: string) => {
    const parts = path.split('\\');
    for (let at = 1; at <= parts.length; at += 1) {
      const each = parts.slice(0, at).join('\\');
      if (!keys.has(low(each))) keys.set(low(each), { path: each, values: new Map() });
    }
    return keys.get(low(path))!;
  };
  const valuesOf = (path: string) =>
    Object.fromEntries([...keys.get(low(path))!.values.values()].map(({ name, value }) => [name, value]));

  function open(path: string, writable: boolean): RegistryKey {
    const join = (inner: string) => (path === '' ? inner : `${path}\\${inner}`);
    const values = () => keys.get(low(path))!.values;
    const mayWrite = () => {
      if (!writable) throw new Error(`${path} is open for reading only`);
    };
    return {
      get ValueCount() {
        return values().size;
      },
      OpenSubKey: (inner, mine = false) => (keys.has(low(join(inner))) ? open(join(inner), mine) : null),
      CreateSubKey: (inner) => open(make(join(inner)).path, true),
      DeleteSubKeyTree(inner, mustBeThere) {
        const all = [...keys.keys()].filter(
          (each) => each === low(join(inner)) || each.startsWith(`${low(join(inner))}\\`),
        );
        if (all.length === 0 && mustBeThere) throw new Error(`${join(inner)} is not there`);
        for (const each of all) keys.delete(each);
      },
      GetSubKeyNames: () =>
        [...keys.values()].flatMap(({ path: each }) => {
          const rest = low(each).startsWith(`${low(path)}\\`) ? each.slice(path.length + 1) : '';
          return rest === '' || rest.includes('\\') ? [] : [rest];
        }),
      GetValue: (name) => values().get(low(name))?.value ?? null,
      GetValueKind: (name) => values().get(low(name))!.kind,
      SetValue(name, value, kind) {
        mayWrite();
        values().set(low(name), { name, value, kind });
      },
      DeleteValue(name) {
        mayWrite();
        if (!values().delete(low(name))) throw new Error(`${path} has no value ${name}`);
      },
      Dispose: () => undefined,
    };
  }

  return {
    read: (path) => (keys.has(low(path)) ? valuesOf(path) : undefined),
    write: (path, name, value, kind = 'String') =>
      void make(path).values.set(low(name), { name, value, kind }),
    dump: () => Object.fromEntries([...keys.values()].map(({ path }) => [path, valuesOf(path)])),
    machine: open('', true),
  };
}
