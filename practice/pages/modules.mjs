import { readFileSync } from 'node:fs';
import { posix, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const IMPORT = /^import [^;]*?'(\.[^']+)'/gm;

function collect(path, seen) {
  if (seen.has(path)) return;
  seen.add(path);
  for (const [, target] of readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT))
    collect(posix.join(posix.dirname(path), target), seen);
}

const known = new Map();

/** Every module that these scripts of client/ lead to, so that a page can ask for all of them at once. */
export function modulesOf(scripts) {
  const key = scripts.join();
  if (!known.has(key)) {
    const seen = new Set();
    for (const name of scripts) collect(`client/${name}.js`, seen);
    known.set(key, [...seen]);
  }
  return known.get(key);
}
