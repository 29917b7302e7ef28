// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure } from '../../lib/stats.mjs';
import { bundlePeer } from '../lib/peers.mjs';
import { SIGNPOST } from '../lib/rivals.mjs';

/** @param {import('../bench.mjs').EnginesBench} bench */
export async function run({ extension, peers }) {
  const zipped = (/** @type {string | Buffer} */ text) => gzipSync(text, { level: 9 }).length / 1000;
  const ours = (/** @type {string[]} */ ...names) =>
    names.reduce((sum, name) => sum + zipped(readFileSync(join(extension, name))), 0);
  /** @type {{ name: string, kb: number, of?: string }[]} `of`: the engine of which this is the sum. */
  const rows = [
    { name: `${SIGNPOST}, in a frame without a guide`, kb: ours('boot.js') },
    { name: `${SIGNPOST}, in a frame during a guide`, kb: ours('agent.js') },
    { name: `${SIGNPOST}, in a frame with a ring`, kb: ours('agent.js', 'look.js') },
    {
      name: `${SIGNPOST}, in the top document, with the card`,
      kb: ours('agent.js', 'look.js', 'card.js'),
      of: SIGNPOST,
    },
  ];
  for (const peer of peers) rows.push({ name: peer.name, kb: zipped(await bundlePeer(peer)), of: peer.name });
  return {
    title: 'B1 Size of the scripts',
    tables: [{ head: ['engine', 'kB, gzip -9'], rows: rows.map(({ name, kb }) => [name, figure(kb)]) }],
    notes: [
      'Of a peer: minified, with its style sheet, the framework that it needs and some lines that start it. Of Signpost: the files that are shipped; the card carries React, and nothing else does.',
    ],
    columns: [
      { head: 'B1 kB', cells: new Map(rows.flatMap(({ of, kb }) => (of ? [[of, figure(kb)]] : []))) },
    ],
    data: rows,
  };
}
