// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/run.mjs';
import { RIGHT_CONTROLS } from '../../driver/right-controls.mjs';

/** The steps of each procedure that ships, in order. @type {Map<string, string[]>} */
const steps = new Map(
  readdirSync(join(root, 'procedures'))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => JSON.parse(readFileSync(join(root, 'procedures', file), 'utf8')))
    .map(({ id, steps: all }) => [id, all.map((/** @type {{ id: string }} */ step) => step.id)]),
);

/**
 * Whether a ring may be where it is: on the step's control, or on one of an earlier step, which leads there.
 *
 * @param {{ procedure: string, step: string }} card
 * @param {string} on what the ring is on, in the words of `whatIsAt`
 */
export function isRight({ procedure, step }, on) {
  const order = steps.get(procedure) ?? [];
  const sofar = order.slice(0, order.indexOf(step) + 1);
  const known = sofar.flatMap((id) => RIGHT_CONTROLS[id] ?? []);
  return RIGHT_CONTROLS[step] === undefined || known.some((right) => right.test(on));
}
