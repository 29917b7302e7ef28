import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/guide/procedure/limits';
import { describeProblem, parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure } from '@/guide/procedure/procedure';
import { sampleProcedure } from '../sample';

const problemsOf = (file: unknown) => {
  const parsed = parseProcedure(file);
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
};
const wordOf = (options: string[]) => ({ options, source: 'kb', certainty: 'documented' as const });
const nameOf = (text: string) => ({ text, source: 'kb', certainty: 'documented' as const });
const targetOf = (...names: string[]) => ({
  label: 'A',
  where: 'Here.',
  role: ['button' as const],
  names: names.map(nameOf),
});
const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const file = (more: Partial<Procedure>) => sampleProcedure([{ done: { state: 'a-or-b' } }], more);
const base = file({});

/** States of which each holds the one before it twice. */
const doubling = (levels: number): Procedure['states'] => ({
  ...base.states,
  's-0': { visible: 'a' },
  ...Object.fromEntries(
    range(levels).map((i) => [`s-${i + 1}`, { any: [{ state: `s-${i}` }, { state: `s-${i}` }] }]),
  ),
});

describe('a file that asks for endless work is refused, and the place is named', () => {
  it('states that double thirty times', () => {
    const problems = problemsOf(file({ states: doubling(30) }));
    expect(problems[0]).toMatch(
      /^At states\.s-\d+: found a condition of \d+ parts, its states written out; expected 500 parts at most$/,
    );
    expect(problemsOf(file({ states: doubling(5) }))).toEqual([]);
  });

  it('a step that uses such a state', () => {
    const steps = [{ ...base.steps[0]!, done: { state: 's-30' } }];
    expect(problemsOf({ ...file({ states: doubling(30) }), steps }).join('\n')).toMatch(
      /^At steps\[0\]\.done: /m,
    );
  });

  it('a label of five words with thirty spellings each', () => {
    const words = Object.fromEntries(
      ['v', 'w', 'x', 'y', 'z'].map((id) => [id, wordOf(range(30).map((i) => `${id}${i}`))]),
    );
    const targets = { ...base.targets, a: targetOf('A', '{v} {w} {x} {y} {z}') };
    expect(problemsOf(file({ words, targets }))).toEqual([
      'At targets.a.names[1].text: found "{v} {w} {x} {y} {z}", and with it 24300001 names of this control; expected 1000 at most, with every word spelled out',
    ]);
    expect(problemsOf(file({ words, targets: { ...base.targets, a: targetOf('{v} {w}') } }))).toEqual([]);
  });

  it('many controls with many names each', () => {
    const words = { v: wordOf(range(30).map((i) => `v${i}`)), w: wordOf(range(30).map((i) => `w${i}`)) };
    const targets = Object.fromEntries(range(10).map((i) => [`t-${i}`, targetOf('{v} {w}')]));
    expect(problemsOf(file({ words, targets: { ...base.targets, ...targets } })).join()).toContain(
      'At targets: found 9003 names',
    );
  });

  it('what is nested deeply, in conditions and anywhere else', () => {
    let condition: unknown = { visible: 'a' };
    for (const _ of range(5000)) condition = { not: condition };
    expect(problemsOf({ ...base, states: { deep: condition } })).toEqual([
      `At states.deep.not.not.not.not…: found more within it; expected a procedure as JSON, not nested without end: ${LIMITS.nesting} levels at most`,
    ]);
  });

  it('lists and records of thousands, texts without end', () => {
    const many = Object.fromEntries(range(5000).map((i) => [`t-${i}`, targetOf('A')]));
    expect(problemsOf({ ...base, targets: many }).join()).toContain('At targets: ');
    const any = range(5000).map(() => ({ visible: 'a' }));
    expect(problemsOf({ ...base, states: { 'a-or-b': { any } } }).join()).toContain('At states.a-or-b.any: ');
    const url = `https://kb.example/${'x'.repeat(5000)}`;
    expect(problemsOf({ ...base, article: { ...base.article, url } }).join()).toContain('At article.url: ');
  });

  it('with no more problems than a person can read', () => {
    const related = range(20_000).map(() => 5);
    expect(problemsOf({ ...base, related })).toHaveLength(100);
  });
});

describe('words in labels', () => {
  const words = { word: wordOf(['one', 'two']), other: wordOf(['$&', '$$']) };
  const namesOf = (text: string) => {
    const parsed = parseProcedure(file({ words, targets: { ...base.targets, a: targetOf(text) } }));
    return parsed.ok ? parsed.procedure.targets.a?.names?.map((name) => name.text) : parsed.problems;
  };

  it('are spelled out in all combinations, as they are written', () => {
    expect(namesOf('{word} and {other}')).toEqual(['one and $&', 'one and $$', 'two and $&', 'two and $$']);
  });

  it('that stand twice are the same word both times', () => {
    expect(namesOf('{word} or {word}')).toEqual(['one or one', 'two or two']);
  });

  it('that the file doesn’t have are each named, the second too', () => {
    expect(namesOf('{word} {none} {nor-this}')).toEqual([
      expect.objectContaining({ path: 'targets.a.names[0].text', value: '"none"' }),
      expect.objectContaining({ path: 'targets.a.names[0].text', value: '"nor-this"' }),
    ]);
  });

  it('have no words within them, such as themselves', () => {
    const looping = file({ words: { word: wordOf(['a {word}']) } });
    expect(problemsOf(looping)).toEqual([
      'At words.word.options[0]: found "a {word}"; expected plain text without markup, { and }',
    ]);
  });
});

describe('a page’s path', () => {
  it('is read in lower case, as the addresses it is compared with', () => {
    const pages = { ...base.pages, home: { ...base.pages.home!, paths: ['/Mvc/Home'], open: '/Mvc/Home' } };
    const parsed = parseProcedure(file({ pages }));
    expect(parsed.ok && parsed.procedure.pages.home).toMatchObject({
      paths: ['/mvc/home'],
      open: '/Mvc/Home',
    });
  });
});
