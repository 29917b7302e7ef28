// @ts-check
import { readFileSync } from 'node:fs';

/**
 * How the names of texts begin that stand only on the extension's own pages. The worker, and the scripts in Autotask's pages
 * that get their texts from it, say none of them: a test of the repository looks.
 */
export const ONLY_ON_PAGES =
  /^(?:access|check|command|editor|extension|import|kb(?=[A-Z])|options|popup|recorder|rollout|welcome)/;

const WANTED = /^(.*\/_locales\/\w+)\/messages\.json\?texts(=worker)?$/;
const MADE = /^\0texts(=worker)?:(.*)$/;

/**
 * Lets modules import a catalogue as they need it, as JSON in a string: its texts by their names (`messages.json?texts`), or
 * those that the worker needs (`messages.json?texts=worker`). What is written for translators stays behind.
 *
 * @returns {import('vite').Plugin}
 */
export function catalogues() {
  return {
    name: 'signpost-catalogues',
    enforce: 'pre',
    resolveId(source) {
      const [, folder, whose = ''] = WANTED.exec(source) ?? [];
      // Not a name that ends like a JSON file's, or it would be read as one.
      return folder && `\0texts${whose}:${folder}`;
    },
    load(id) {
      const [, whose, folder] = MADE.exec(id) ?? [];
      if (folder === undefined) return undefined;
      const file = `${folder}/messages.json`;
      this.addWatchFile(file);
      /** @type {Record<string, { message: string }>} */
      const catalogue = JSON.parse(readFileSync(file, 'utf8'));
      const texts = Object.entries(catalogue).flatMap(([key, { message }]) =>
        whose && ONLY_ON_PAGES.test(key) ? [] : [[key, message]],
      );
      return `export default ${JSON.stringify(JSON.stringify(Object.fromEntries(texts)))};`;
    },
  };
}
