// @ts-check
// The engines that are measured beside Signpost: from npm, in a folder with a lock file of its own, never shipped.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PlainError, say } from '../../../../scripts/lib/plain.mjs';
import { runNpm } from '../../../../scripts/lib/run.mjs';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

/**
 * @typedef {object} Peer
 * @property {string} id The name of its adapter.
 * @property {string} package
 * @property {string} name With its version.
 * @property {boolean} waits Whether it can be told to wait for a control that isn't there yet.
 * @property {boolean} isTour Not: it only follows a box.
 */

/** @type {Omit<Peer, 'name'>[]} */
const KNOWN = [
  { id: 'driver', package: 'driver.js', waits: true, isTour: true },
  { id: 'shepherd', package: 'shepherd.js', waits: true, isTour: true },
  { id: 'intro', package: 'intro.js', waits: false, isTour: true },
  { id: 'joyride', package: 'react-joyride', waits: true, isTour: true },
  { id: 'reactour', package: '@reactour/tour', waits: false, isTour: true },
  { id: 'zag', package: '@zag-js/tour', waits: true, isTour: true },
  { id: 'auto-update', package: '@floating-ui/dom', waits: false, isTour: false },
];

/** Installs the peers where they are missing. @returns {Promise<Peer[]>} */
export async function ensurePeers() {
  if (KNOWN.some((peer) => !existsSync(`${folder}node_modules/${peer.package}/package.json`))) {
    say('installing the engines to compare with, once');
    const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
    const { code, output } = await runNpm(['ci', ...options]);
    if (code !== 0) throw new PlainError(`${output.trimEnd()}\n\nThe other engines could not be installed.`);
  }
  return KNOWN.map((peer) => {
    const file = `${folder}node_modules/${peer.package}/package.json`;
    const { version } = JSON.parse(readFileSync(file, 'utf8'));
    return { ...peer, name: `${peer.isTour ? peer.package : 'floating-ui autoUpdate'} ${version}` };
  });
}

/** What the scripts of a peer are called in a page: by that its work is told from the page's. */
export const urlOf = (/** @type {Peer} */ { id }) => `peer:///${id}.js`;

/**
 * One script that leaves a peer's engine in the global `peer`, with all that it stands on.
 *
 * @param {Peer} peer
 */
export async function bundlePeer(peer) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      write: false,
      minify: true,
      target: 'chrome125',
      lib: { entry: `${folder}adapters/${peer.id}.mjs`, formats: ['iife'], name: 'peer' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${peer.id} could not be bundled`);
  return output.output[0].code;
}
