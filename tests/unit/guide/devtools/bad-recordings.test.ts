import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { exportRecorder } from '@/guide/devtools/export-recorder';
import { importRecorder } from '@/guide/devtools/import-recorder';
import { draftFromArticle } from '@/guide/draft/draft-from-article';
import { shipped } from '@/procedures/catalogue';
import { recorderShape } from './recorder-shape';

const click = (selectors: unknown) => ({ type: 'click', offsetX: 1, offsetY: 1, selectors });
const read = (steps: unknown) => importRecorder(JSON.stringify({ title: 'A recording', steps }));

describe('what Signpost writes for DevTools', () => {
  it.each(shipped.map(({ procedure }) => [procedure.id, procedure] as const))(
    'is a recording as DevTools reads it: %s',
    (_id, procedure) => {
      const text = exportRecorder(procedure, 'ww5.autotask.net');
      expect(v.safeParse(recorderShape, JSON.parse(text)).issues).toBeUndefined();
    },
  );
});

describe('a recording that means harm', () => {
  it.each<[string, unknown]>([
    ['markup', click(['aria/<img src=x onerror=alert(1)>[role="button"]'])],
    [
      'signs that can’t be seen and turn the text around',
      click(['aria/Sa\u202Eve\u200B\uE0001[role="button"]']),
    ],
    ['a name without an end', click([`aria/${'x'.repeat(50_000)}[role="button"]`])],
    ['brackets that are never closed', click([`aria/${'[role="'.repeat(5000)}`])],
    ['escapes', click([`text/${'\\'.repeat(20_000)}`])],
    [
      'the names that every object has',
      { type: '__proto__', selectors: ['aria/constructor', 'text/toString'] },
    ],
    [
      'a step of ours with a script',
      { type: 'customStep', name: 'signpost-manual', parameters: { say: '<script>' } },
    ],
    [
      'a deep value',
      { type: 'customStep', name: 'x', parameters: JSON.parse('['.repeat(500) + ']'.repeat(500)) },
    ],
    ['another site', { type: 'navigate', url: 'https://evil.example/?x=.autotask.net/' }],
    ['a page of a script', { type: 'navigate', url: 'javascript:alert(1)' }],
  ])('is taken in without it: %s', (_what, step) => {
    const result = read([step, click(['aria/Save[role="button"]'])]);
    if (!result.ok) return expect(result.problems.join(' ')).not.toBe('');
    expect(result.pages).toEqual([]);
    const { work } = draftFromArticle(result.article, [], new Set());
    const text = JSON.stringify(work.procedure);
    expect(text).not.toMatch(/<\w|\u202E|\u200B|javascript:|evil/);
    expect(work.procedure.steps.every(({ say, title }) => say.length <= 240 && title.length <= 160)).toBe(
      true,
    );
    expect(work.procedure.steps.at(-1)?.title).toContain('Save');
    return undefined;
  });
});

describe('a large recording', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `aria/Button ${at}[role="button"]`);

  it('of a thousand steps is read at once, and becomes a draft of as many as a guide may have', () => {
    const steps = Array.from({ length: 1000 }, (_, at) =>
      click([`aria/Button ${'abcdefghij'[at % 10]}${at % 7}`]),
    );
    const start = performance.now();
    const result = read(steps);
    expect(performance.now() - start).toBeLessThan(1000);
    if (!result.ok) throw new Error(result.problems.join('\n'));
    expect(draftFromArticle(result.article, [], new Set()).work.procedure.steps).toHaveLength(60);
  });

  it.each<[string, string]>([
    [
      'more steps than anybody records',
      JSON.stringify({ title: 'x', steps: names(1001).map((each) => click([each])) }),
    ],
    ['more selectors than an element has', JSON.stringify({ title: 'x', steps: [click(names(51))] })],
    ['more than a megabyte', JSON.stringify({ title: 'x', steps: [click(['y'.repeat(1_100_000)])] })],
  ])('with %s is refused in a sentence', (_what, text) => {
    const result = importRecorder(text);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.problems.join(' ')).toMatch(/\w+ \w+/);
  });
});
