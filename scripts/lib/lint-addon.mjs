// @ts-check
import { runNpm } from './run.mjs';

/** @typedef {{ code: string, message: string, description: string, file?: string, line?: number }} Finding */

/**
 * Mozilla's own check of add-ons. Npm keeps it apart from the project's dependencies: it is larger than all of them
 * together, and its license is another.
 */
const LINTER = 'addons-linter@10.14.0';

/** What can't be helped, each with the reason. @type {{ code: string, file?: RegExp, message?: RegExp }[]} */
const KNOWN = [
  // React DOM's code for dangerouslySetInnerHTML, which nothing of ours uses (a test of the repository).
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^(card|chunks\/[\w.-]+)\.js$/, message: /innerHTML/ },
  // Signpost is for the desktop. Firefox for Android reads what is said about data from another version on.
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', message: /data_collection_permissions/ },
];

/**
 * Checks a built add-on, and gives what is wrong with it beside what can't be helped.
 *
 * @param {string} folder
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function lintAddon(folder) {
  const args = ['exec', '--yes', '--loglevel=error', `--package=${LINTER}`, '--', 'addons-linter'];
  const { output } = await runNpm([...args, '--output', 'json', folder]);
  const json = /^\{"count".*$/m.exec(output)?.[0] ?? /\{[^]*\}/.exec(output)?.[0];
  if (!json)
    return { ok: false, output: `${output.trimEnd()}\n\n${LINTER} could not be run: npm said why above.` };
  const { errors, warnings, notices } = JSON.parse(json);
  /** @type {Finding[]} */
  const found = [...errors, ...warnings, ...notices];
  const left = found.filter((each) => !KNOWN.some((known) => isKnown(each, known)));
  const lines = left.map(({ code, message, description, file, line }) =>
    [`${code}: ${message} (${file}:${line ?? ''})`, description].join('\n  '),
  );
  return { ok: left.length === 0, output: lines.join('\n') };
}

/** @param {Finding} found @param {(typeof KNOWN)[number]} known */
function isKnown({ code, message, description, file = '' }, known) {
  const said = `${message} ${description}`;
  return code === known.code && (known.file?.test(file) ?? true) && (known.message?.test(said) ?? true);
}
