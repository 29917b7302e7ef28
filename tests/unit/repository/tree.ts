import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository as it lies on the disk, for tests of its own rules. */

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export const rooms = [
  'guide',
  'locate',
  'autotask',
  'overlay',
  'procedures',
  'platform',
  'stores',
  'components',
  'entrypoints',
] as const;

/** All files below the folders, by their path from the root. */
export function listFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}

export const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The modules of the product's rooms: code and styles, no data. */
export const modules = listFiles(...rooms).filter((path) => /\.(ts|tsx|css)$/.test(path));

export const roomOf = (path: string) => path.split('/')[0]!;

export interface Import {
  /** The file that imports. */
  from: string;
  /** As it is written there. */
  written: string;
  /** A file of the repository, from the root and without extension, or the name of a package. */
  to: string;
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+([^'";]*?\bfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Everything that a file imports or exports from elsewhere. */
export function listImports(from: string): Import[] {
  if (!/\.tsx?$/.test(from)) return [];
  return [...read(from).matchAll(STATEMENT)].map(([, what = '', name, dynamic]) => {
    const written = name ?? dynamic!;
    return { from, written, to: resolve(from, written), typeOnly: isTypeOnly(what) };
  });
}

function resolve(from: string, written: string): string {
  const path = written.replace(/\?.*$/, '');
  const file = path.startsWith('@/')
    ? path.slice(2)
    : path.startsWith('.')
      ? join(dirname(from), path)
      : undefined;
  return file === undefined ? path : withoutExtension(file);
}

export const withoutExtension = (path: string) =>
  ['.ts', '.tsx'].includes(extname(path)) ? path.slice(0, -extname(path).length) : path;

function isTypeOnly(what: string): boolean {
  if (/^type\b/.test(what)) return true;
  const names = /^\{([^}]*)\}/.exec(what)?.[1];
  const each = (names ?? '').split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => name.trim().startsWith('type '));
}

export const imports = modules.flatMap(listImports);

export const isOurs = (to: string) => (rooms as readonly string[]).includes(roomOf(to)) && to.includes('/');
