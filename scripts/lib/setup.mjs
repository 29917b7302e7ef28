// @ts-check
// Only Node's own modules here and in what this imports: it runs on a fresh clone, before `npm ci`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, say } from './plain.mjs';
import { root, runNpm } from './run.mjs';

/** Installs the project's dependencies when they are missing or are not those of package-lock.json. */
export async function ensureDependencies() {
  checkNode();
  if (dependenciesMatch()) return;
  say('installing dependencies (npm ci), once');
  // --include=dev: the build tools are needed even where NODE_ENV=production is set.
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT/.test(output);
  const reason = offline
    ? 'The npm registry could not be reached. Check the connection (or proxy), then try again.'
    : 'npm said why above. Try again with: npm ci';
  throw new PlainError(`${output.trimEnd()}\n\nThe dependencies could not be installed. ${reason}`);
}

/** The versions that Vite 8 runs on, which is the narrowest of our tools. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return;
  throw new PlainError(
    `Signpost needs Node 20.19 or newer in the 20 line, or 22.12 or newer. This is Node ${process.versions.node}.\n` +
      'Install a current one from https://nodejs.org, then try again.',
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for. By content and not by date: a checkout gives
 * every file a new date, and switching branches can change the lock file without making it newer.
 */
function dependenciesMatch() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(installedFile);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const have = installed[path];
    // Packages for other systems are in the lock file but are rightly not installed here.
    return have ? have.version === entry.version : Boolean(entry.optional ?? entry.devOptional ?? entry.peer);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
