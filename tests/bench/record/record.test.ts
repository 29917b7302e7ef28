import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addScores, NO_SCORE, recordGuide, scoreFollowing, type Score } from '../../e2e/steps/record-proof';
import { setUpExtension } from '../../setup/e2e-context';
import { listCases, OTHER_SHELL } from './cases';

/** Every guide that is done by pressing, recorded on every variant of the practice Autotask that it meets. */
const extension = setUpExtension();
const { RECORD_FROM = '0', RECORD_COUNT = '1000', RECORD_REPORT = '' } = process.env;
const from = Number(RECORD_FROM);
const cases = listCases().slice(from, from + Number(RECORD_COUNT));

let own = NO_SCORE;
let other = NO_SCORE;
const log: { name: string; own: Score; other?: Score }[] = [];

it.each(cases)(
  '$procedure on $name',
  async ({ procedure, variant, name }) => {
    const recorded = await recordGuide(extension, variant, procedure);
    const here = await scoreFollowing(extension, recorded, variant);
    own = addScores(own, here);
    const shell = OTHER_SHELL[variant.shell ?? 'g2']!;
    const there = await scoreFollowing(extension, recorded, { ...variant, shell });
    other = addScores(other, there);
    log.push({ name: `${procedure} on ${name}`, own: here, other: there });
    expect([here.wrong, there.wrong]).toEqual([0, 0]);
  },
  300_000,
);

afterAll(() => {
  if (!RECORD_REPORT) return;
  mkdirSync(dirname(RECORD_REPORT), { recursive: true });
  writeFileSync(RECORD_REPORT, JSON.stringify({ own, other, log }, null, 2));
});
