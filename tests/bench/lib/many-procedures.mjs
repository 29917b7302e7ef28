// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/run.mjs';

const VERBS = [
  'Reset',
  'Order',
  'Replace',
  'Onboard',
  'Archive',
  'Renew',
  'Check',
  'Merge',
  'Escalate',
  'Bill',
];
const THINGS = [
  'a printer',
  'a licence',
  'a mailbox',
  'a contact',
  'a contract',
  'a laptop',
  'a backup',
  'a VPN',
];

/**
 * An office's own procedures, as many as wanted, each with a title and words of its own: the procedures that ship,
 * over and over, so they are as large as real ones.
 *
 * @param {number} count
 */
export function makeOffice(count) {
  const folder = join(root, 'procedures');
  const models = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.includes('schema'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const procedures = Array.from({ length: count }, (_, i) => {
    const model = models[i % models.length];
    const id = `office-${i + 1}`;
    const title = `${VERBS[i % VERBS.length]} ${THINGS[i % THINGS.length]}, case ${i + 1}`;
    const related = [
      { id: `office-${((i + 1) % count) + 1}`, title: 'The next', url: 'https://kb.example/kb' },
    ];
    const steps = model.steps.map((/** @type {object} */ step, /** @type {number} */ n) =>
      n === 1 ? { ...step, kb: `Look for box ${i + 1} in the cupboard.` } : step,
    );
    return [
      id,
      { file: { ...model, id, title, related, steps }, at: 1_700_000_000_000 + i, name: `${id}.json` },
    ];
  });
  return { version: 1, procedures: Object.fromEntries(procedures), hidden: [] };
}
