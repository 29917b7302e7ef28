// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './plain.mjs';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program in the repository and keeps what it printed.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ show?: boolean, shell?: boolean, env?: Record<string, string> }} [options] `show` also passes the output on.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(file, args, { show = false, shell = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a tool that the project depends on, by its own entry file: works without a shell, so alike on
 * every system (`npx` is `npx.cmd` on Windows, which Node refuses to start directly).
 *
 * @param {string} name The package, which is also the name of its command, unless `command` says otherwise.
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, command?: string }} [options]
 */
export function runTool(name, args, { command = name, ...options } = {}) {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) throw new PlainError(`${name} is not installed. Run: npm ci`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry = typeof bin === 'string' ? bin : bin[command];
  return run(process.execPath, [join(folder, entry), ...args], options);
}

/**
 * Runs npm: the one that started us when there is one, else the one on the PATH.
 *
 * @param {string[]} args
 * @param {{ show?: boolean }} [options]
 */
export function runNpm(args, options = {}) {
  const caller = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(caller)) return run(process.execPath, [caller, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
