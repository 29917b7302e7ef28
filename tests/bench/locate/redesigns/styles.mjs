// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../../../scripts/lib/plain.mjs';
import { run } from '../../../../scripts/lib/run.mjs';
import { cache } from './packages.mjs';

/** What AdminLTE 3 and 4 look for outside their packages, by the end of the address. */
export const icons = [
  { asked: '/plugins/fontawesome-free/', folder: 'fontawesome-5' },
  { asked: '/npm/bootstrap-icons@1.13.1/', folder: 'bootstrap-icons' },
];

export const modules = join(cache, 'styles/node_modules');
/** In the order of its own main.scss. */
const PARTS = ['custom', 'font-optimization', 'index2', 'index4'];

/**
 * The style sheets that gentelella 2.1.0's build would put into its pages, as files of the cache.
 *
 * @returns {Promise<string[]>}
 */
export async function buildStyles() {
  const own = PARTS.map((part) => join(cache, 'styles', `${part}.css`));
  for (const [i, file] of own.entries()) if (!existsSync(file)) await compile(PARTS[i] ?? '', file);
  return [
    join(modules, 'bootstrap/dist/css/bootstrap.min.css'),
    join(modules, '@fortawesome/fontawesome-free/css/all.min.css'),
    ...own,
  ];
}

/**
 * @param {string} part
 * @param {string} file
 */
async function compile(part, file) {
  const source = join(cache, 'gentelella-2.1.0/src/scss', `${part}.scss`);
  const { code, output } = await run(process.execPath, [
    join(modules, 'sass/sass.js'),
    '--quiet',
    '--no-source-map',
    source,
  ]);
  if (code !== 0) throw new PlainError(`${part}.scss could not be compiled: ${output.slice(0, 300)}`);
  writeFileSync(file, output);
}
