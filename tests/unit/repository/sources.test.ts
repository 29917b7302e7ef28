import { describe, expect, it } from 'vitest';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure } from '@/guide/procedure/procedure';
import { listFiles, modules, read } from './tree';

const files = listFiles('procedures').filter(
  (path) => path.endsWith('.json') && !path.endsWith('.schema.json'),
);
const procedures = files.map((path) => [path, getProcedure(JSON.parse(read(path)))] as const);

/** All values of these keys, wherever they stand in the file. */
function valuesOf(keys: RegExp, value: unknown, key = ''): string[] {
  if (typeof value === 'string') return keys.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(keys, each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => valuesOf(keys, each, name));
}

const unused = (known: object | undefined, keys: RegExp, procedure: Procedure) => {
  const used = new Set(valuesOf(keys, procedure));
  return Object.keys(known ?? {}).filter((id) => !used.has(id));
};

describe.each(procedures)('%s', (path, procedure) => {
  it('is named after its id', () => {
    expect(path).toBe(`procedures/${procedure.id}.json`);
  });

  it('says each thing once: of a key that stands twice, only the last would count', () => {
    const packed = (text: string) => text.replaceAll(/\s/g, '');
    expect(packed(read(path))).toBe(packed(JSON.stringify(JSON.parse(read(path)))));
  });

  it('says where the words come from, and names no source that it does not use', () => {
    expect(unused(procedure.sources, /^source$/, procedure)).toEqual([]);
  });

  it('has no target, page or state that no step leads to', () => {
    const targets =
      /^(targets|openedBy|inDialogWith|togetherWith|inSection|visible|expanded|checked|unchecked|pressed)$/;
    expect(unused(procedure.targets, targets, procedure)).toEqual([]);
    expect(unused(procedure.pages, /^(page|goTo)$/, procedure)).toEqual([]);
    expect(unused(procedure.states, /^state$/, procedure)).toEqual([]);
  });

  it('points editors to the schema', () => {
    expect(procedure.$schema).toBe('./procedure.schema.json');
  });
});

describe('what the code says about Autotask', () => {
  const CITED = /docs\/AUTOTASK\.md (\d+(?:\.\d+)?(?:(?:, | and )\d+(?:\.\d+)?)*)/g;
  const citations = [...modules, ...files].flatMap((path) => {
    const text = read(path).replaceAll(/\s*\n\s*\*\s*/g, ' ');
    return [...text.matchAll(CITED)].flatMap(([, sections]) =>
      sections!.split(/, | and /).map((section) => ({ path, section })),
    );
  });

  it('rests on sections of docs/AUTOTASK.md that are there', () => {
    const headings = new Set(
      [...read('docs/AUTOTASK.md').matchAll(/^#+ (\d+(?:\.\d+)?)\b/gm)].map(([, number]) => number),
    );
    expect(citations.length).toBeGreaterThan(10);
    const lost = citations.filter(({ section }) => !headings.has(section));
    expect(lost.map(({ path, section }) => `${path} cites ${section}`)).toEqual([]);
  });
});
