import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_SET_ASIDE, setAsideKey } from '@/guide/set-aside';
import { emptyStored } from '@/guide/stored';
import { readSetAside, removeSetAside } from '@/platform/set-aside';
import { writeStored } from '@/platform/stored-items';

const { local } = fakeBrowser.storage;
const keys = async () => Object.keys(await local.get(null));

it('of damaged data the newest are kept, the rest goes when another is set aside', async () => {
  const old = Array.from({ length: 30 }, (_, i) => setAsideKey('progress', Date.UTC(2020, 0, 1 + i)));
  await local.set(Object.fromEntries(old.map((key) => [key, 'damaged'])));
  await local.set({ settings: 'damaged' });
  await writeStored({ settings: emptyStored.settings });
  const kept = await readSetAside();
  expect(kept).toHaveLength(MOST_SET_ASIDE);
  expect(kept[0]).toMatchObject({ what: 'the settings' });
  expect(await keys()).toEqual(expect.arrayContaining(['settings', old.at(-1)]));
  expect(await keys()).not.toContain(old[0]);
});

it('nothing else in storage is taken for it, or removed with it', async () => {
  await local.set({ progress: 1, 'aside.other.2020-01-01T00:00:00.000Z': 1, 'aside.progress.once': 1 });
  expect(await readSetAside()).toEqual([]);
  await removeSetAside('progress');
  expect(await keys()).toHaveLength(3);
});
