import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/\/$/, '');

/**
 * The rooms under test as one script, from the sources as they stand; `entry` is what puts them into a page. The first file of
 * a run that needs it makes it, and the others read what that one wrote.
 */
export async function bundle(entry: string): Promise<string> {
  const file = join(inject('bundles'), `${createHash('sha256').update(entry).digest('hex')}.js`);
  const made = await readFile(file, 'utf8').catch(() => null);
  if (made !== null) return made;
  const script = await make(entry);
  // By a name of its own first: another worker may be reading.
  await writeFile(`${file}.${process.pid}`, script);
  await rename(`${file}.${process.pid}`, file);
  return script;
}

async function make(entry: string): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'lab' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The locating code could not be bundled.');
  return output.output[0].code;
}
