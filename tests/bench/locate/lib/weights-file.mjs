// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../../../scripts/lib/run.mjs';

const file = join(root, 'locate/score/weights.json');
/** What they were trained on is no part of the product. */
const origin = join(root, 'tests/bench/locate/trained-on.json');

/** @returns {string | undefined} The recorded control of the data that the product's weights were trained on. */
export function readTrainedOn() {
  return JSON.parse(readFileSync(origin, 'utf8')).sha256;
}

/**
 * @param {import('../../../../locate/score/score').Weights} weights
 * @param {{ sha256: string, sites: number, pairs: number }} trainedOn
 */
export async function writeWeights(weights, trainedOn) {
  for (const [path, data] of /** @type {[string, unknown][]} */ ([
    [file, weights],
    [origin, trainedOn],
  ]))
    writeFileSync(
      path,
      await format(JSON.stringify(data), { ...(await resolveConfig(path)), parser: 'json' }),
    );
  return file;
}
