import { expect, it } from 'vitest';
import { ONLY_ON_PAGES } from '@/scripts/lib/catalogues.mjs';
import { readTexts } from '@/guide/words/texts';
import { imports, read, withoutExtension, modules } from './tree';

/** What the worker answers with, and what scripts in pages say by the texts that it sends them. */
const SPEAKERS = ['background', 'card', 'picker', 'recorder'];

/** Every module that these entrypoints carry. */
function listCarried(): string[] {
  const byName = new Map(modules.map((path) => [withoutExtension(path), path]));
  const carried = new Set(SPEAKERS.map((name) => `entrypoints/${name}/index.ts`));
  for (const path of carried)
    for (const { from, to, typeOnly } of imports) {
      const file = byName.get(to);
      if (from === path && !typeOnly && file) carried.add(file);
    }
  return [...carried];
}

it('the worker has every text that it and the scripts in pages can say', () => {
  const code = listCarried()
    .map((path) => read(path))
    .join('\n');
  const keys = Object.keys(readTexts(read('public/_locales/en/messages.json')));
  const isSaid = (key: string) => code.includes(`'${key.replace(/_(?:one|other)$/, '')}'`);
  expect(keys.filter(isSaid).length).toBeGreaterThan(400);
  expect(keys.filter((key) => isSaid(key) && ONLY_ON_PAGES.test(key))).toEqual([]);
});

it('the worker has none of the texts that only stand on the extension’s own pages', async () => {
  const { textsOf } = await import('@/platform/worker-language');
  for (const language of ['en', 'de', 'es'] as const) {
    const texts = textsOf(language);
    expect(texts['language']).toBe(language);
    expect(Object.keys(texts).filter((key) => ONLY_ON_PAGES.test(key))).toEqual([]);
  }
});
