// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../../scripts/lib/run.mjs';

/**
 * Bundles an entry of `tests/bench/bundle/` into one script that leaves its exports in a global.
 *
 * @param {string} entry
 * @param {string} name
 */
export async function bundle(entry, name) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: true,
      target: 'chrome125',
      lib: {
        entry: fileURLToPath(new URL(`../bundle/${entry}`, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled`);
  return output.output[0].code;
}
