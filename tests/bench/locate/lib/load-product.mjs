// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { root } from '../../../../scripts/lib/run.mjs';

/** @typedef {typeof import('../product.ts')} Product */

/**
 * Loads the product's scoring from its sources.
 *
 * @returns {Promise<Product>}
 */
export async function loadProduct() {
  const entry = fileURLToPath(new URL('../product.ts', import.meta.url));
  const { module } = await runnerImport(entry, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return /** @type {Product} */ (module);
}
