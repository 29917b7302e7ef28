// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const home = homedir();

/** Where the program is inside one downloaded build of Chromium or Chrome for Testing. */
const INSIDE_A_BUILD = [
  ['chrome-linux64', 'chrome'],
  ['chrome-linux', 'chrome'],
  ['chrome-win64', 'chrome.exe'],
  ['chrome-win', 'chrome.exe'],
  ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
    [folder, 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    [folder, 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ]),
];

/**
 * Every place where a usable browser may be on this machine, best first: Chromium and Chrome for Testing,
 * then Edge, and branded Chrome last (only to be able to say why it is not used).
 *
 * @returns {string[]} paths of files that exist
 */
export function listBrowserPlaces() {
  const places = [
    ...onPath('chromium', 'chromium-browser', 'google-chrome-for-testing'),
    ...installed('Chromium'),
    ...installed('Google Chrome for Testing'),
    ...downloadedBuilds(),
    ...onPath('microsoft-edge', 'microsoft-edge-stable'),
    ...installed('Microsoft Edge'),
    ...onPath('google-chrome', 'google-chrome-stable'),
    ...installed('Google Chrome'),
  ];
  return [...new Set(places)].filter((place) => existsSync(place));
}

/**
 * Every place where Firefox may be on this machine, best first: the one with long support, then the usual one.
 *
 * @returns {string[]} paths of files that exist
 */
export function listFirefoxPlaces() {
  const places = [...onPath('firefox-esr', 'firefox'), ...installed('Firefox')];
  return [...new Set(places)].filter((place) => existsSync(place));
}

/** @param {string[]} names */
function onPath(...names) {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} name The application's name, as macOS shows it. */
function installed(name) {
  if (platform === 'darwin') {
    const program = name === 'Firefox' ? 'firefox' : name;
    return ['/Applications', join(home, 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', program),
    );
  }
  if (platform !== 'win32') return [];
  /** @type {Record<string, string[]>} */
  const parts = {
    Chromium: ['Chromium', 'Application', 'chrome.exe'],
    Firefox: ['Mozilla Firefox', 'firefox.exe'],
    'Microsoft Edge': ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    'Google Chrome': ['Google', 'Chrome', 'Application', 'chrome.exe'],
  };
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const tail = parts[name];
  return tail ? folders.flatMap((folder) => (folder ? [join(folder, ...tail)] : [])) : [];
}

/** What Playwright or Puppeteer downloaded earlier, newest first. */
function downloadedBuilds() {
  const caches = {
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? home, 'ms-playwright'),
  };
  const playwright = platform === 'darwin' || platform === 'win32' ? caches[platform] : null;
  const folders = [
    env.PLAYWRIGHT_BROWSERS_PATH ??
      playwright ??
      join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright'),
    join(env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer'), 'chrome'),
  ];
  return folders.flatMap((folder) =>
    buildsIn(folder).flatMap((build) => INSIDE_A_BUILD.map((parts) => join(folder, build, ...parts))),
  );
}

/** @param {string} folder */
function buildsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
