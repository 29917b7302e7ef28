import { describe, expect, it } from 'vitest';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { beginRecording, finishRecording, noteDeeds, repeatDeeds } from './steps/author';
import { followGuide } from './steps/technician';

/** A guide that ships is followed; the same is done again while it is recorded; what was recorded is followed. */
const extension = setUpExtension();

/** What stands under the pointer, without what only says that it is there. */
const wordsOf = (what: string | null) => (what ?? '').replace(/ (Hover|Pressed)Background/, '');
const once = (all: string[]) => all.filter((each, at) => each !== '' && each !== all[at - 1]);

const CASES: [procedure: string, variant: Variant][] = [
  ['merge-contacts', { shell: 'g2', nav: 'open' }],
  ['merge-contacts', { shell: 'g1' }],
  ['autotask-2fa', { shell: 'g2', dialog: 'same', email: 'on' }],
  ['autotask-2fa', { shell: 'g1', dialog: 'overlay' }],
  ['autotask-2fa', { shell: 'g0', dialog: 'popup' }],
];

describe.each(CASES)('%s on %o', (procedure, variant) => {
  it('is recorded control by control, and the recording leads the same way', async () => {
    const deeds = await noteDeeds(extension, variant, procedure);
    const tab = await beginRecording(extension, variant);
    const windows = await repeatDeeds(extension, tab, deeds);
    const editor = await finishRecording(extension);
    await Promise.all(windows.filter((page) => !page.isClosed()).map((page) => page.close()));
    await editor.getByRole('link', { name: 'Follow and publish' }).click();
    await extension.newAutotaskTab(variant);
    await editor.getByRole('button', { name: 'Follow it yourself' }).click();
    const way = await followGuide(extension);
    const used = once(deeds.map(({ on }) => wordsOf(on)));
    expect(once(way.map(({ pointedAt }) => wordsOf(pointedAt)))).toEqual(used);
    expect(way.at(-1)?.text).toContain('All done');
  }, 120_000);
});
