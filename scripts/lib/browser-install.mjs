// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { PlainError, say } from './plain.mjs';
import { run } from './run.mjs';

/**
 * Installs a browser with apt on Debian and its relatives, where that needs no password.
 *
 * @param {'chromium' | 'firefox-esr'} browser The package.
 * @returns {Promise<boolean>} whether it was tried
 */
export async function installBrowser(browser) {
  const prefix = isDebianLike() ? rootPrefix() : null;
  if (!prefix) return false;
  const packages = [browser, ...(hasFonts() ? [] : ['fonts-liberation'])];
  say(`installing ${packages.join(' and ')} with apt-get, once`);
  const apt = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [file = '', ...rest] = [...apt, ...args];
    const { code, output } = await run(file, rest);
    // A stale or partly failing `update` may still leave a list that has the package: only `install` decides.
    if (code !== 0 && args[0] === 'install') {
      throw new PlainError(
        `${output.trimEnd()}\n\n${browser} could not be installed: apt-get said why above.`,
      );
    }
  }
  return true;
}

/** What to tell a person whose machine has no usable browser, in words for their system. */
export function installAdvice() {
  const download = 'or let Playwright fetch a build of its own:\n  npx playwright-core install chromium';
  if (process.platform === 'darwin') return `  brew install --cask chromium\n${download}`;
  if (process.platform === 'win32') return `  winget install Microsoft.Edge\n${download}`;
  if (isDebianLike()) return `  sudo apt-get install chromium\n${download}`;
  return `  chromium, from your system's packages (dnf, pacman, zypper ...)\n${download}`;
}

/** What to tell a person whose machine has no usable Firefox. */
export function firefoxAdvice() {
  if (process.platform === 'darwin') return '  brew install --cask firefox';
  if (process.platform === 'win32') return '  winget install Mozilla.Firefox.ESR';
  if (isDebianLike())
    return '  sudo apt-get install firefox-esr\n(on Ubuntu: from https://packages.mozilla.org/apt; the snap can’t be used, it sees no other folders)';
  return "  firefox or firefox-esr, from your system's packages (dnf, pacman, zypper ...)";
}

function isDebianLike() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** How to become root without being asked for a password; null when that is not possible. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return answers('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n'];
}

/** Text without any font is drawn as empty boxes, which makes every screenshot worthless. */
function hasFonts() {
  return Boolean(answers('fc-list', [])?.trim());
}

/**
 * @param {string} file
 * @param {string[]} args
 * @returns {string | null} what the program printed; null when it is missing or failed
 */
function answers(file, args) {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
