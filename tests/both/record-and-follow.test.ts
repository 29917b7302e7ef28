import { expect, it } from 'vitest';
import { clickAt } from '../driver/point.mjs';
import { waitForCard } from '../driver/signpost-page.mjs';
import type { Draft } from '@/guide/draft/draft';
import { setUpExtension } from '../setup/e2e-context';
import { readDrafts } from '../e2e/steps/author';
import { followGuide, sendFrom } from '../e2e/steps/technician';

/** What is done in Autotask becomes a guide. */
const extension = setUpExtension();
const PLACE = { shell: 'g2', dialog: 'same', to: '/Mvc/User/Preferences.mvc/Index' };

it('a guide is recorded, ended in the popup, and followed', async () => {
  const page = await extension.newAutotaskTab(PLACE);
  const popup = await extension.openPopup();
  expect(await sendFrom(popup, { type: 'record.start' })).toEqual({ ok: true });
  const has = (count: number) =>
    waitForCard(page, (card) => card?.text.includes(`Recording · ${count} step`) ?? false);
  await has(0);
  await clickAt(page, { text: 'Authentication Code Options' });
  await has(1);
  await clickAt(page, { text: 'Request New QR Code' });
  await has(2);
  expect(await sendFrom(popup, { type: 'record.finish' })).toEqual({ ok: true });
  const drafts = await readDrafts(extension);
  const [[id, draft]] = Object.entries(drafts) as [[string, Draft]];
  expect(draft.procedure.steps.map(({ title }) => title)).toEqual([
    'Click “Authentication Code Options”',
    'Click “Request New QR Code”',
  ]);
  await page.close();
  await extension.newAutotaskTab(PLACE);
  expect(await sendFrom(popup, { type: 'run.restart', procedure: id })).toEqual({ ok: true });
  const way = await followGuide(extension);
  const names = way.flatMap(({ pointedAt }) => pointedAt?.split('| ')[1] ?? []);
  expect([...new Set(names)]).toEqual(['Authentication Code Options', 'Request New QR Code']);
  expect(way.at(-1)?.state).toBe('done');
});
