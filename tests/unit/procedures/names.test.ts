import { describe, expect, it } from 'vitest';
import type { Target, TargetName } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';

/**
 * No target that ships may rest on one common word. A common word is any name of a single word, such as "Merge", "Source"
 * or "email": other controls bear it, too. As a whole name it only counts in a place of its own (a page, a window with
 * other known controls, or a part of Autotask), and as a part of a longer name never.
 */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}-]+/gu) ?? [];
const isSingle = (text: string) => wordsOf(text).length < 2;

const hasPlace = ({ page, inDialogWith, within }: Target) =>
  page !== undefined || inDialogWith !== undefined || within !== undefined;

function restsOnOneWord(target: Target, { text, match, contains }: TargetName): boolean {
  if (contains) return contains.length < 2;
  return isSingle(text) && (match === 'word' || !hasPlace(target));
}

const all = shipped.flatMap(({ procedure }) =>
  Object.entries(procedure.targets).map(([id, target]) => ({
    procedure,
    id,
    target,
    title: `${procedure.id} ${id}`,
  })),
);

describe.each(all)('$title', ({ target, procedure }) => {
  it('rests on no common word alone', () => {
    const weak = (target.names ?? []).filter((name) => restsOnOneWord(target, name));
    expect(weak.map(({ text }) => text)).toEqual([]);
  });

  it('asks for a page that can be recognised', () => {
    const page = target.page === undefined ? undefined : procedure.pages[target.page]!;
    const signs = (page?.labels ?? []).filter((label) => !isSingle(label));
    expect(!page || page.paths.length > 0 || signs.length >= 3).toBe(true);
  });
});

it('knows a target that rests on one word', () => {
  const base = { label: 'x', where: 'x', role: ['checkbox'] } satisfies Target;
  const name = { text: 'email', source: 'kb', certainty: 'inferred' } satisfies TargetName;
  expect(restsOnOneWord(base, name)).toBe(true);
  expect(restsOnOneWord({ ...base, page: 'p' }, name)).toBe(false);
  expect(restsOnOneWord({ ...base, page: 'p' }, { ...name, match: 'word' })).toBe(true);
  expect(restsOnOneWord(base, { ...name, text: 'email me the code' })).toBe(false);
});
