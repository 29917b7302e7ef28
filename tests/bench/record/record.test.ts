import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { followRecorded, recordGuide, type Recorded } from '../../e2e/steps/record-proof';
import { addScores, NO_SCORE, scoreWay, type Score } from '../../e2e/steps/record-score';
import { setUpExtension, type Variant } from '../../setup/e2e-context';
import { listCases, OTHER_SHELL } from './cases';

/** Every guide that is done by pressing, recorded on every variant of the practice Autotask that it meets. */
const extension = setUpExtension();
const { RECORD_FROM = '0', RECORD_COUNT = '1000', RECORD_REPORT = '' } = process.env;
const from = Number(RECORD_FROM);
const cases = listCases().slice(from, from + Number(RECORD_COUNT));

let [own, other] = [NO_SCORE, NO_SCORE];
const log: { name: string; undone: string[]; own: Score; other: Score }[] = [];

it.each(cases)(
  '$procedure on $name',
  async ({ procedure, variant, name }) => {
    const recorded = await recordGuide(extension, variant, procedure);
    const shell = OTHER_SHELL[variant.shell ?? 'g2']!;
    const [here, there] = [await follow(recorded, variant), await follow(recorded, { ...variant, shell })];
    own = addScores(own, here);
    other = addScores(other, there);
    const undone = recorded.undone.map(({ step, on }) => `${step}: ${on}`);
    log.push({ name: `${procedure} on ${name}`, undone, own: here, other: there });
    report();
    expect([here.wrong, here.early, there.wrong, there.early]).toEqual([0, 0, 0, 0]);
  },
  900_000,
);

async function follow(recorded: Recorded, variant: Variant): Promise<Score> {
  const followed = await followRecorded(extension, recorded, variant);
  const score = scoreWay(recorded.deeds, followed);
  return { ...score, says: [...score.says, ...(followed.trouble ? [followed.trouble] : [])] };
}

/** After each case, so that a run that is ended says what it has. */
function report(): void {
  if (!RECORD_REPORT) return;
  mkdirSync(dirname(RECORD_REPORT), { recursive: true });
  writeFileSync(RECORD_REPORT, JSON.stringify({ own, other, log }, null, 2));
}
