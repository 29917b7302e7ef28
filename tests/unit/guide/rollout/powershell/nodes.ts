/** A piece of a script that was read. */
export type Node =
  | { is: 'text'; value: string }
  | { is: 'expand'; parts: Node[] }
  | { is: 'number'; value: number }
  | { is: 'variable'; name: string }
  | { is: 'member'; of: Node; name: Node }
  | { is: 'call'; of: Node; name: string; args: Node[] }
  | { is: 'static'; type: string; name: string; args: Node[] }
  | { is: 'cast'; type: string; value: Node }
  | { is: 'table'; entries: [string, Node][] }
  | { is: 'list'; body: Node[] }
  | { is: 'comma'; items: Node[] }
  | { is: 'block'; body: Node[] }
  | { is: 'not'; value: Node }
  | { is: 'operator'; name: string; left: Node; right: Node }
  | { is: 'command'; name: string; args: Node[]; named: Record<string, Node> }
  | { is: 'pipeline'; parts: Node[] }
  | { is: 'set'; to: Node; add: boolean; value: Node }
  | { is: 'function'; name: string; params: string[]; body: Node[] }
  | { is: 'if'; cases: { test: Node; body: Node[] }[]; otherwise: Node[] }
  | { is: 'foreach'; variable: string; over: Node; body: Node[] }
  | { is: 'try'; body: Node[]; caught: Node[] | undefined; last: Node[] }
  | { is: 'return' | 'throw' | 'exit'; value: Node | undefined }
  | { is: 'continue' };
