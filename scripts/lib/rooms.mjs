import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('../../', import.meta.url);

/**
 * Loads a TypeScript module of the repository as it is written, with what it imports.
 *
 * @param {string} path From the root, such as `guide/procedure/procedure.ts`.
 * @returns {Promise<any>} What it exports.
 */
export async function loadRoom(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(path, root)), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(root).replace(/\/$/, '') } },
  });
  return module;
}
