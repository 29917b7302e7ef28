import { expect, inject, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { beginRecording, finishRecording, noteDeeds, repeatDeeds } from './steps/author';
import { readEverything } from './steps/canaries';
import { copyWithSpy, listReads, listRun } from './steps/spying-copy';

const extension = setUpExtension(() => ({ extension: copyWithSpy(inject('extensionPath')) }));

it('nothing is read while a guide is recorded, and nothing that was typed is kept anywhere', async () => {
  const variant = { dialog: 'same', email: 'on' };
  const deeds = await noteDeeds(extension, variant, 'autotask-2fa');
  const page = await beginRecording(extension, variant);
  await repeatDeeds(extension, page, deeds);
  expect(await listRun(page)).toContain('recorder.js');
  expect(await listReads(page)).toEqual([]);
  const editor = await finishRecording(extension);
  expect(await editor.getByRole('button', { name: /Fill in/ }).count()).toBe(2);
  const kept = await readEverything(extension);
  expect(kept).toContain('Generated Code');
  // The code that was typed, and the name in the header.
  for (const secret of ['123456', 'Robin']) expect(kept).not.toContain(secret);
});
