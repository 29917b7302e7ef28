// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PlainError } from '../../../scripts/lib/plain.mjs';
import { openBidi } from './bidi.mjs';

const STARTING_MS = 60_000;
const ENDING_MS = 5000;

/** What a fresh Firefox would otherwise do by itself, and say in a person's face. */
const QUIET = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US, en',
};

/**
 * Starts a Firefox with a fresh profile, and opens a session in it.
 *
 * @param {{ path: string, proxyPort: number, headless?: boolean, preferences?: Record<string, unknown>, size?: [number, number] }} options
 */
export async function startFirefox({
  path,
  proxyPort,
  headless = true,
  preferences = {},
  size = [1280, 886],
}) {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-firefox-'));
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const [width, height] = size;
  const child = spawn(
    path,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      `--width=${width}`,
      `--height=${height}`,
      '--remote-debugging-port=0',
      // Only a privileged script can end the extension's background as the browser does.
      '--remote-allow-system-access',
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height),
        MOZ_CRASHREPORTER_DISABLE: '1',
      },
    },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    // Some are still busy with what they were told last.
    const timer = setTimeout(() => child.kill('SIGKILL'), ENDING_MS);
    await exited;
    clearTimeout(timer);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const bidi = await openBidi(`${await findAddress(child, path)}/session`);
    await bidi.send('session.new', {
      capabilities: {
        alwaysMatch: {
          acceptInsecureCerts: true,
          // What the page asks is for the test to answer, as it is for a person.
          unhandledPromptBehavior: { default: 'ignore' },
          proxy: {
            proxyType: 'manual',
            httpProxy: `127.0.0.1:${proxyPort}`,
            sslProxy: `127.0.0.1:${proxyPort}`,
          },
        },
      },
    });
    return {
      bidi,
      async close() {
        bidi.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The address that the browser says it listens at.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} path
 * @returns {Promise<string>}
 */
function findAddress(child, path) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const said = [];
    const fail = () =>
      reject(new PlainError(`${path} did not start, or doesn't speak WebDriver BiDi:\n${said.join('\n')}`));
    const timer = setTimeout(fail, STARTING_MS);
    child.once('exit', fail);
    createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stderr) }).on(
      'line',
      (line) => {
        said.push(line);
        const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
        if (!address) return;
        clearTimeout(timer);
        resolve(address);
      },
    );
  });
}
