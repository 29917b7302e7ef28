import type { Node } from './nodes';

/** By how tightly they bind, loosest first; those of a row bind alike. */
const OPERATORS = [
  ['-and', '-or'],
  ['-eq', '-ne', '-ceq', '-is', '-like', '-notcontains', '-replace', '-join'],
] as const;

/**
 * Reads that part of PowerShell which the roll-out's scripts are written in, so that what they do can be tried where there is
 * no PowerShell. What it doesn't know it refuses: a test fails then, and says where.
 */
export function parsePowerShell(source: string): Node[] {
  let at = 0;
  const text = source.replaceAll('\r\n', '\n');

  const fail = (what: string): never => {
    throw new Error(`${what} at: ${text.slice(at, at + 60)}`);
  };
  const match = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) return undefined;
    at += found[0].length;
    return found[1] ?? found[0];
  };
  const blanks = () => match(/[ \t]*(?:#[^\n]*)?/);
  const lines = () => match(/(?:[ \t\n;]|#[^\n]*)*/);
  const take = (pattern: RegExp): string => match(pattern) ?? fail(`no ${pattern.source}`);
  const peek = (pattern: RegExp): boolean => {
    const before = at;
    const found = match(pattern) !== undefined;
    at = before;
    return found;
  };

  function statements(end: RegExp): Node[] {
    const found: Node[] = [];
    for (lines(); !peek(end); lines()) {
      if (at >= text.length) fail('the end');
      found.push(statement());
      blanks();
      if (!peek(/[\n;]/) && !peek(end) && at < text.length) fail('something more');
    }
    match(end);
    return found;
  }
  const block = (): Node[] => {
    lines();
    take(/\{/);
    return statements(/\}/);
  };
  const after = (word: RegExp): boolean => {
    const before = at;
    lines();
    if (match(word) !== undefined) return true;
    at = before;
    return false;
  };
  const inParens = (): Node => {
    blanks();
    take(/\(/);
    const value = pipeline();
    blanks();
    take(/\)/);
    return value;
  };

  function statement(): Node {
    if (match(/function /)) {
      const name = take(/[\w-]+/);
      take(/\(/);
      const params = take(/[^)]*/)
        .split(',')
        .map((each) => /\$(\w+)\s*$/.exec(each)?.[1] ?? fail('a parameter'));
      take(/\)/);
      return { is: 'function', name, params, body: block() };
    }
    if (match(/if\b/)) {
      const cases = [{ test: inParens(), body: block() }];
      while (after(/elseif\b/)) cases.push({ test: inParens(), body: block() });
      return { is: 'if', cases, otherwise: after(/else\b/) ? block() : [] };
    }
    if (match(/foreach\b/)) return loop();
    if (match(/try\b/)) {
      const body = block();
      const caught = after(/catch\b/) ? block() : undefined;
      const last = after(/finally\b/) ? block() : [];
      return { is: 'try', body, caught, last };
    }
    if (match(/continue\b/)) return { is: 'continue' };
    for (const is of ['return', 'throw', 'exit'] as const)
      if (match(new RegExp(`${is}\\b`))) {
        blanks();
        return { is, value: peek(/[\n;}]/) ? undefined : pipeline() };
      }
    const first = pipeline();
    blanks();
    const sign = match(/\+?=(?!=)/);
    if (sign === undefined) return first;
    blanks();
    const value = match(/foreach\b/) === undefined ? pipeline() : loop();
    return { is: 'set', to: first, add: sign === '+=', value };
  }

  function loop(): Node {
    blanks();
    take(/\(\$/);
    const variable = take(/\w+/);
    take(/ in /);
    const over = pipeline();
    take(/\)/);
    return { is: 'foreach', variable, over, body: block() };
  }

  function pipeline(): Node {
    const parts = [part()];
    for (blanks(); match(/\|(?!\|)/); blanks()) {
      blanks();
      parts.push(part());
    }
    return parts.length === 1 ? parts[0]! : { is: 'pipeline', parts };
  }

  function part(): Node {
    blanks();
    const name = match(/[A-Z]\w*-[A-Z]\w+/);
    if (name === undefined) return expression(0);
    const args: Node[] = [];
    const named: Record<string, Node> = {};
    for (blanks(); !peek(/[\n;|)}]/) && at < text.length; blanks()) {
      const option = match(/-([A-Z]\w*)/);
      if (option === undefined) {
        args.push(postfix(primary()));
        continue;
      }
      blanks();
      named[option] = peek(/[\n;|)}-]/) ? { is: 'text', value: 'on' } : postfix(primary());
    }
    return { is: 'command', name, args, named };
  }

  function expression(level: number): Node {
    const names: readonly string[] | undefined = OPERATORS[level];
    if (!names) return unary();
    let left = expression(level + 1);
    for (;;) {
      blanks();
      const name = match(new RegExp(`(?:${names.join('|')})(?![\\w-])`));
      if (name === undefined) return left;
      blanks();
      const items = [expression(level + 1)];
      while (match(/, */)) items.push(expression(level + 1));
      const right: Node = items.length === 1 ? items[0]! : { is: 'comma', items };
      left = { is: 'operator', name, left, right };
    }
  }

  function unary(): Node {
    if (match(/-not /)) return { is: 'not', value: unary() };
    return postfix(primary());
  }

  function args(): Node[] {
    const found: Node[] = [];
    for (blanks(); !match(/\)/); blanks()) {
      found.push(expression(0));
      blanks();
      match(/,/);
    }
    return found;
  }

  function postfix(of: Node): Node {
    let node = of;
    while (match(/\.(?=[\w(])/)) {
      if (peek(/\(/)) {
        node = { is: 'member', of: node, name: inParens() };
        continue;
      }
      const name = take(/\w+/);
      node = match(/\(/)
        ? { is: 'call', of: node, name, args: args() }
        : { is: 'member', of: node, name: { is: 'text', value: name } };
    }
    return node;
  }

  function primary(): Node {
    const here = match(/@'\n([\s\S]*?)\n'@/);
    if (here !== undefined) return { is: 'text', value: here };
    if (match(/@\(/)) return { is: 'list', body: statements(/\)/) };
    if (match(/@\{/)) return table();
    if (peek(/\(/)) return inParens();
    if (match(/\{/)) return { is: 'block', body: statements(/\}/) };
    if (match(/\$(?=\()/)) return inParens();
    const variable = match(/\$(\w+)/);
    if (variable !== undefined) return { is: 'variable', name: variable };
    const plain = match(/'((?:[^'\n]|'')*)'/);
    if (plain !== undefined) return { is: 'text', value: plain.replaceAll("''", "'") };
    if (match(/"/)) return expandable();
    const number = match(/\d+(?:\.\d+)?/);
    if (number !== undefined) return { is: 'number', value: Number(number) };
    const type = match(/\[([\w.]+(?:\[\])?)\]/);
    if (type === undefined) return fail('something unknown');
    if (match(/::/)) {
      const name = take(/\w+/);
      take(/\(/);
      return { is: 'static', type, name, args: args() };
    }
    blanks();
    return peek(/[)\n]/) ? { is: 'text', value: type } : { is: 'cast', type, value: postfix(primary()) };
  }

  function table(): Node {
    const entries: [string, Node][] = [];
    for (lines(); !match(/\}/); lines()) {
      const key = take(/\w+/);
      take(/ = /);
      entries.push([key, expression(0)]);
    }
    return { is: 'table', entries };
  }

  function expandable(): Node {
    const parts: Node[] = [];
    while (!match(/"/)) {
      const plain = match(/[^"`$\n]+|`./);
      if (plain !== undefined)
        parts.push({ is: 'text', value: plain === '`n' ? '\n' : plain.replace(/^`/, '') });
      else if (match(/\$(?=\()/)) parts.push(inParens());
      else parts.push({ is: 'variable', name: take(/\$(\w+)/) });
    }
    return { is: 'expand', parts };
  }

  return statements(/$(?![\s\S])/);
}
