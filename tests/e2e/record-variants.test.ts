import { describe, expect, it } from 'vitest';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { beginRecording, finishRecording, noteDeeds, repeatDeeds } from './steps/author';
import { followGuide } from './steps/technician';

const extension = setUpExtension();

/** What the draft in storage points at. */
async function readDraft() {
  type Target = { label: string; recorded?: unknown };
  type Draft = {
    procedure: {
      steps: { title: string; targets?: string[]; done?: unknown }[];
      targets: Record<string, Target>;
    };
  };
  type Area = { get(key: string): Promise<{ drafts: string }> };
  const worker = await extension.worker();
  const { drafts } = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage.local.get('drafts'),
  );
  const { procedures } = JSON.parse(drafts) as { procedures: Record<string, Draft> };
  return Object.values(procedures)[0]!.procedure;
}

const CASES: [procedure: string, variant: Variant][] = [
  ['merge-contacts', { shell: 'g2', nav: 'open' }],
  ['merge-contacts', { shell: 'g1' }],
  ['autotask-2fa', { shell: 'g2', dialog: 'same', email: 'on' }],
  ['autotask-2fa', { shell: 'g1', dialog: 'overlay' }],
];

describe.each(CASES)('%s, recorded on %o', (procedure, variant) => {
  it('has the right controls, and is followed to its end', async () => {
    const deeds = await noteDeeds(extension, variant, procedure);
    const tab = await beginRecording(extension, variant);
    const windows = await repeatDeeds(extension, tab, deeds);
    const editor = await finishRecording(extension);
    const draft = await readDraft();
    console.log(
      JSON.stringify(
        {
          deeds: deeds.map(({ on }) => on),
          steps: draft.steps.map(({ title, targets, done }) => [title, targets, done]),
        },
        null,
        1,
      ),
    );
    await Promise.all(windows.filter((page) => !page.isClosed()).map((page) => page.close()));
    await editor.getByRole('link', { name: 'Follow and publish' }).click();
    await extension.newAutotaskTab(variant);
    await editor.getByRole('button', { name: 'Follow it yourself' }).click();
    const way = await followGuide(extension);
    console.log(
      JSON.stringify(
        way.map(({ step, pointedAt, text }) => [step, pointedAt, text.slice(0, 90)]),
        null,
        1,
      ),
    );
    expect(deeds.length).toBeGreaterThan(0);
  });
});
