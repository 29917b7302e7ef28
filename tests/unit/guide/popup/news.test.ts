import { describe, expect, it } from 'vitest';
import manifest from '@/package.json';
import { listNews, listReleases } from '@/guide/popup/news';

const all = ['0.10.0', '0.9.1', '0.9.0'].map((version) => ({ version, items: [`new in ${version}`] }));
const versions = (seen: string | undefined, now: string) =>
  listNews(all, seen, now).map(({ version }) => version);

it('is what came after the version that the person knows', () => {
  expect(versions('0.9.0', '0.10.0')).toEqual(['0.10.0', '0.9.1']);
  expect(versions('0.9', '0.9.1')).toEqual(['0.9.1']);
  expect(versions('0.10.0', '0.10.0')).toEqual([]);
  // Gone back to an older one.
  expect(versions('0.10.0', '0.9.1')).toEqual([]);
  expect(versions('unknown', '0.9.0')).toEqual(['0.9.0']);
});

it('is nothing for whoever has just begun', () => {
  expect(versions(undefined, '0.10.0')).toEqual([]);
});

describe('the releases that are shipped', () => {
  const releases = listReleases();

  it('go as far as this version, the newest first, each with something to say', () => {
    expect(releases[0]?.version).toBe(manifest.version);
    expect(releases.every(({ items }) => items.length > 0)).toBe(true);
    expect(listNews(releases, '0', manifest.version)).toEqual(releases);
  });
});
