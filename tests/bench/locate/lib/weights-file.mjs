// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../../../scripts/lib/run.mjs';

const file = join(root, 'locate/score/weights.json');

/** @returns {string | undefined} The recorded control of the data that the product's weights were trained on. */
export function readTrainedOn() {
  return JSON.parse(readFileSync(file, 'utf8')).trainedOn?.sha256;
}

/**
 * @param {import('../../../../locate/score/weights').Weights} weights
 * @param {{ sha256: string, sites: number, pairs: number }} trainedOn
 */
export async function writeWeights(weights, trainedOn) {
  const text = JSON.stringify({ madeBy: 'npm run bench:locate -- --train', trainedOn, ...weights });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }));
  return file;
}
