import type { Node } from './nodes';
import { cast, isTrue, operate, toText } from './operators';
import type { Registry } from './registry';

/** How a script has ended: its exit code, and what it wrote. */
export interface Ended {
  code: number;
  written: string[];
}

/** A way out of what is being run. */
class Leave extends Error {
  constructor(
    readonly how: 'return' | 'exit' | 'continue',
    readonly values: unknown[],
  ) {
    super(how);
  }
}

type Scope = Map<string, unknown>;
type Part = Record<string, unknown>;

/** Runs a script that was read, over a registry. Only what the roll-out's scripts need is known; anything else throws. */
export function runPowerShell(script: readonly Node[], registry: Registry): Ended {
  const written: string[] = [];
  const functions = new Map<string, Extract<Node, { is: 'function' }>>();
  const top: Scope = new Map<string, unknown>([
    ['true', true],
    ['false', false],
    ['null', null],
  ]);

  /** Runs statements, and gives what they put out. */
  function all(body: readonly Node[], scope: Scope): unknown[] {
    return body.flatMap((each) => put(each, scope));
  }

  /** What a statement puts out: nothing, one value, or several. */
  function put(node: Node, scope: Scope): unknown[] {
    switch (node.is) {
      case 'function':
        functions.set(node.name, node);
        return [];
      case 'set':
        set(node, scope);
        return [];
      case 'if': {
        const found = node.cases.find(({ test }) => isTrue(value(test, scope)));
        return all(found ? found.body : node.otherwise, scope);
      }
      case 'foreach':
        return loop(node, scope);
      case 'try':
        return attempt(node, scope);
      case 'continue':
        throw new Leave('continue', []);
      case 'return':
        throw new Leave('return', node.value ? put(node.value, scope) : []);
      case 'exit':
        throw new Leave('exit', node.value ? put(node.value, scope) : [0]);
      case 'throw':
        throw new Error(toText(node.value && value(node.value, scope)));
      case 'pipeline': {
        let through = put(node.parts[0]!, scope);
        for (const part of node.parts.slice(1)) through = pipe(part, through, scope);
        return through;
      }
      case 'command':
        return call(node, scope);
      default: {
        const found = value(node, scope);
        return found === undefined ? [] : Array.isArray(found) ? found : [found];
      }
    }
  }

  function loop({ variable, over, body }: Extract<Node, { is: 'foreach' }>, scope: Scope): unknown[] {
    const found = value(over, scope);
    const items = found === null || found === undefined ? [] : Array.isArray(found) ? found : [found];
    return items.flatMap((item) => {
      scope.set(variable.toLowerCase(), item);
      try {
        return all(body, scope);
      } catch (error) {
        if (error instanceof Leave && error.how === 'continue') return [];
        throw error;
      }
    });
  }

  function attempt({ body, caught, last }: Extract<Node, { is: 'try' }>, scope: Scope): unknown[] {
    try {
      return all(body, scope);
    } catch (error) {
      if (!caught || error instanceof Leave) throw error;
      scope.set('_', { Exception: { Message: (error as Error).message } });
      return all(caught, scope);
    } finally {
      all(last, scope);
    }
  }

  function set({ to, add, value: what }: Extract<Node, { is: 'set' }>, scope: Scope): void {
    if (to.is !== 'variable') throw new Error(`Only variables are set, not a ${to.is}.`);
    const name = to.name.toLowerCase();
    const next = value(what, scope);
    scope.set(name, add ? Number(scope.get(name)) + Number(next) : next);
  }

  /** One value, as it stands in an expression: several become a list. */
  function value(node: Node, scope: Scope): unknown {
    switch (node.is) {
      case 'text':
      case 'number':
        return node.value;
      case 'variable': {
        const name = node.name.toLowerCase();
        if (scope.has(name)) return scope.get(name);
        if (top.has(name)) return top.get(name);
        throw new Error(`$${node.name} has not been set.`);
      }
      case 'expand':
        return node.parts.map((each) => toText(value(each, scope))).join('');
      case 'not':
        return !isTrue(value(node.value, scope));
      case 'comma':
        return node.items.map((each) => value(each, scope));
      case 'list':
        return all(node.body, scope);
      case 'table':
        return Object.fromEntries(node.entries.map(([key, each]) => [key, value(each, scope)]));
      case 'member':
        return member(value(node.of, scope), toText(value(node.name, scope)));
      case 'call': {
        const of = value(node.of, scope) as Record<string, ((...args: unknown[]) => unknown) | undefined>;
        const method = of[node.name];
        if (!method) throw new Error(`There is no method ${node.name}.`);
        return method.apply(
          of,
          node.args.map((each) => value(each, scope)),
        );
      }
      case 'static': {
        const what = [node.type, node.name, ...node.args.map((each) => toText(value(each, scope)))].join(' ');
        if (what === 'Microsoft.Win32.RegistryKey OpenBaseKey LocalMachine Registry64')
          return registry.machine;
        throw new Error(`Nothing is known of ${what}.`);
      }
      case 'cast':
        return cast(node.type, value(node.value, scope));
      case 'operator':
        return operate(node.name, value(node.left, scope), () => value(node.right, scope));
      default: {
        const found = put(node, scope);
        return found.length > 1 ? found : (found[0] ?? null);
      }
    }
  }

  function call({ name, args, named }: Extract<Node, { is: 'command' }>, scope: Scope): unknown[] {
    const own = functions.get(name);
    const given = args.map((each) => value(each, scope));
    if (own) {
      const inner: Scope = new Map(own.params.map((each, at) => [each.toLowerCase(), given[at] ?? null]));
      try {
        return all(own.body, inner);
      } catch (error) {
        if (error instanceof Leave && error.how === 'return') return error.values;
        throw error;
      }
    }
    if (name === 'Set-StrictMode') return [];
    if (name === 'Write-Output') {
      written.push(...given.map(toText));
      return [];
    }
    if (name === 'ConvertFrom-Json') {
      const read: unknown = JSON.parse(toText(given[0]));
      return Array.isArray(read) ? [[...(read as unknown[])]].flat() : [read];
    }
    if (name === 'ConvertTo-Json' && Number(named['Depth'] && value(named['Depth'], scope)) >= 10)
      return [JSON.stringify(given[0])];
    throw new Error(`There is no ${name}.`);
  }

  function pipe(part: Node, through: readonly unknown[], scope: Scope): unknown[] {
    if (part.is !== 'command') throw new Error(`Nothing is piped into a ${part.is}.`);
    const [block] = part.args;
    if (part.name === 'ForEach-Object' && block?.is === 'block')
      return through.flatMap((each) => all(block.body, new Map([...scope, ['_', each]])));
    const { NotePropertyName: key, NotePropertyValue: add, Force: force } = part.named;
    if (part.name !== 'Add-Member' || !key || !add) throw new Error(`Nothing is piped into ${part.name}.`);
    for (const each of through as Part[]) {
      const name = toText(value(key, scope));
      if (name in each && !force) throw new Error(`${name} is there already.`);
      each[name] = value(add, scope);
    }
    return [];
  }

  let code = 0;
  for (const each of script)
    try {
      put(each, top);
    } catch (error) {
      if (!(error instanceof Leave) || error.how !== 'exit') throw error;
      code = Number(error.values[0]);
      break;
    }
  return { code, written };
}

function member(of: unknown, name: string): unknown {
  if (of === null || of === undefined) throw new Error(`Nothing has no ${name}.`);
  if (name === 'Count' && Array.isArray(of)) return of.length;
  const part = of as Part;
  if (name === 'PSObject') return { Properties: propertiesOf(part) };
  // In strict mode a property that isn't there is a fault.
  if (!(name in part)) throw new Error(`There is no property ${name}.`);
  return part[name];
}

/** The properties of an object as a list that can take one out of it. */
function propertiesOf(of: Part): unknown {
  const list = Object.entries(of).map(([Name, Value]) => ({ Name, Value }));
  return Object.assign(list, { Remove: (name: string) => void delete of[name] });
}
