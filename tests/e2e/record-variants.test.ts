import { describe, expect, it } from 'vitest';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { calm } from './steps/author';
import { followRecorded, recordGuide } from './steps/record-proof';

/** A guide that ships is followed; the same is done again while it is recorded; what was recorded is followed. */
const extension = setUpExtension();

/** What stands under the pointer, one after the other. */
const once = (all: (string | null)[]) =>
  all.map((each) => calm(each ?? '')).filter((each, at, those) => each !== '' && each !== those[at - 1]);

const CASES: [procedure: string, variant: Variant][] = [
  ['merge-contacts', { shell: 'g2', nav: 'open' }],
  ['merge-contacts', { shell: 'g1' }],
  ['autotask-2fa', { shell: 'g2', dialog: 'same', email: 'on' }],
  ['autotask-2fa', { shell: 'g1', dialog: 'overlay' }],
  ['autotask-2fa', { shell: 'g0', dialog: 'popup' }],
];

describe.each(CASES)('%s on %o', (procedure, variant) => {
  it('is recorded control by control, and the recording leads the same way', async () => {
    const recorded = await recordGuide(extension, variant, procedure);
    expect(recorded.undone).toEqual([]);
    const { way, trouble } = await followRecorded(extension, recorded, variant);
    expect(trouble).toBeUndefined();
    expect(once(way.map(({ pointedAt }) => pointedAt))).toEqual(once(recorded.deeds.map(({ on }) => on)));
    expect(way.at(-1)?.text).toContain('All done');
  }, 120_000);
});
