import { expect, it } from 'vitest';
import { LANGUAGES } from '@/guide/words/language';
import { textsOf } from '@/platform/worker-language';
import { ONLY_ON_PAGES } from '@/scripts/lib/catalogues.mjs';
import { allTextsOf } from '../../setup/speak';
import { listImports, modules, read, withoutExtension } from './tree';

/** What the worker answers with, and what scripts in pages say by the texts that it sends them. */
const SPEAKERS = ['background', 'card', 'picker', 'recorder'];

/** Every module that these entrypoints carry. */
function listCarried(): string[] {
  const byName = new Map(modules.map((path) => [withoutExtension(path), path]));
  const carried = new Set(SPEAKERS.map((name) => `entrypoints/${name}/index.ts`));
  for (const path of carried)
    for (const { to, typeOnly } of listImports(path)) {
      const file = byName.get(to);
      if (!typeOnly && file) carried.add(file);
    }
  return [...carried];
}

it('the worker has every text that it and the scripts in pages can say', () => {
  const words = listCarried().flatMap((path) => [...read(path).matchAll(/'(\w+)'/g)].map(([, word]) => word));
  const said = new Set(words);
  const keys = Object.keys(allTextsOf('en'));
  const isSaid = (key: string) => said.has(key.replace(/_(?:one|other)$/, ''));
  expect(keys.filter(isSaid).length).toBeGreaterThan(400);
  expect(keys.filter((key) => isSaid(key) && ONLY_ON_PAGES.test(key))).toEqual([]);
});

it.each(LANGUAGES)(
  'the worker has none of the texts in %s that only stand on the extension’s own pages',
  (language) => {
    const texts = textsOf(language);
    expect(texts['language']).toBe(language);
    expect(Object.keys(texts).filter((key) => ONLY_ON_PAGES.test(key))).toEqual([]);
  },
);
