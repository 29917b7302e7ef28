// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the builds of Chromium and Firefox look for policies, below /etc. */
const FOLDERS = ['chromium', 'opt/chrome', 'opt/chrome_for_testing', 'opt/edge'];
const FILES = [
  ...FOLDERS.map((each) => `${each}/policies/managed/signpost.json`),
  'firefox/policies/policies.json',
];

/** How a program gets a view of the disk of its own: as root, else as root of a world of its own. */
const UNSHARE = process.getuid?.() === 0 ? ['-m'] : ['--map-root-user', '-m'];

/** Whether this machine lets a program have an /etc of its own. Only on Linux. */
export const canHavePolicies = () =>
  process.platform === 'linux' &&
  spawnSync('unshare', [...UNSHARE, 'mount', '--bind', '/tmp', '/mnt']).status === 0;

/**
 * The browser, with policies that only it sees: it runs with a copy of /etc, and the machine's own stays as it is.
 *
 * @param {string} browserPath
 */
export function makePolicyBrowser(browserPath) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-policy-'));
  const etc = join(folder, 'etc');
  cpSync('/etc', etc, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/shadow|ssl\/private/.test(path),
  });
  for (const each of FILES) mkdirSync(dirname(join(etc, each)), { recursive: true });
  const path = join(folder, 'browser.sh');
  const inside = `mount --bind '${etc}' /etc && exec '${browserPath}' "$@"`;
  writeFileSync(
    path,
    `#!/bin/sh\nexec unshare ${UNSHARE.join(' ')} sh -c '${inside.replaceAll("'", String.raw`'\''`)}' sh "$@"\n`,
  );
  chmodSync(path, 0o755);
  return {
    path,
    /** @param {object} policies What is in the one file of policies from now on, in the form that the browser reads. */
    write(policies) {
      for (const each of FILES) {
        const file = join(etc, each);
        // At once: the browser may read it at any moment.
        writeFileSync(`${file}.new`, JSON.stringify(policies));
        execFileSync('mv', [`${file}.new`, file]);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * The id that Chromium gives to an extension that is loaded from a folder.
 *
 * @param {string} folder
 */
export function idOfFolder(folder) {
  const digits = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16))).join('');
}
