import { expect, inject, it } from 'vitest';
import type { Drafts } from '@/guide/draft/draft';
import { setUpExtension } from '../setup/e2e-context';
import { listExports } from './steps/all-exports';
import {
  CANARY,
  copyThatListens,
  plantCanaries,
  readEverything,
  takeHeard,
  useAnything,
} from './steps/canaries';
import { seeded } from './steps/seeded';
import { sendFrom } from './steps/technician';

/** Whatever is used while a guide is recorded, nothing of what is data on a page is kept or said. */
const extension = setUpExtension(() => ({ extension: copyThatListens(inject('extensionPath')) }));

/** `RECORDINGS=500 npm test -- e2e recorded-canaries` makes more. */
const { RECORDINGS = '12' } = process.env;
const COUNT = Number(RECORDINGS) || 12;
const DEEDS = 5;

const PLACES = [
  { shell: 'g2', to: '/Mvc/User/Preferences.mvc/Index' },
  { shell: 'g2', to: '/Mvc/ServiceDesk/MyWorkspaceAndQueuesTickets.mvc/Summary' },
  { shell: 'g2', to: '/Mvc/CRM/ContactMerge.mvc' },
  { shell: 'g1', to: '/Mvc/ServiceDesk/TicketNew.mvc/Create' },
  { shell: 'g0', to: '/Mvc/ServiceDesk/TicketEdit.mvc' },
  { shell: 'g1', to: '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage' },
];

it(`${COUNT} random recordings keep and say nothing of people’s data`, async () => {
  await plantCanaries(extension);
  const popup = await extension.openPopup();
  const random = seeded(7);
  let steps = 0;
  let drafts = 0;
  for (let round = 0; round < COUNT; round += 1) {
    const page = await extension.newAutotaskTab(PLACES[round % PLACES.length]);
    await sendFrom(popup, { type: 'record.start' });
    await expect.poll(() => hasRecorder(), { timeout: 20_000 }).toBe(true);
    for (let deed = 0; deed < DEEDS; deed += 1) {
      const pages = extension.context.pages().filter((each) => each.url().includes('autotask.net'));
      const last = pages.at(-1);
      if (last) await useAnything(last, random);
    }
    await sendFrom(popup, { type: 'record.finish' });
    await sendFrom(popup, { type: 'record.discard' });
    const others = extension.context.pages().filter((each) => each !== popup && each !== page);
    await Promise.all([page, ...others].map((each) => each.close().catch(() => undefined)));
    const heard = await takeHeard(extension);
    steps += heard.match(/"type":"did"/g)?.length ?? 0;
    expect(heard).not.toMatch(CANARY);
    const everything = await readEverything(extension);
    expect(everything).not.toMatch(CANARY);

    const [{ drafts: packed, ...shelf }] = JSON.parse(everything) as [{ drafts: string }];
    for (const [id, draft] of Object.entries((JSON.parse(packed) as Drafts).procedures)) {
      drafts += 1;
      for (const [kind, text] of Object.entries(listExports(draft, shelf))) {
        expect([kind, text.length > 40]).toEqual([kind, true]);
        expect([kind, CANARY.exec(text)?.[0]]).toEqual([kind, undefined]);
      }
      // The more there are the longer each takes to be kept.
      await sendFrom(popup, { type: 'draft.remove', id });
    }
  }
  // There was something to keep.
  expect(steps).toBeGreaterThan(COUNT);
  expect(drafts).toBeGreaterThan(COUNT / 2);
}, 3_600_000);

/** A recorder has said that the person is in its frame. */
async function hasRecorder(): Promise<boolean> {
  const worker = await extension.worker();
  return worker.evaluate(() =>
    (globalThis as unknown as { heard: string[] }).heard.some((each) => each.includes('"here"')),
  );
}
