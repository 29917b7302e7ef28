import { describe, expect, it } from 'vitest';
import { compareArticles } from '@/guide/article-import/compare-articles';
import { imported } from './corpus';

const article = (...lines: string[]) =>
  imported(`# Billing\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}`);
const before = article('Click **Charges**.', 'Click **Post**.', 'Set **Status** to Complete.');

describe('an article that is pasted again', () => {
  it('touches nothing when only blanks, case and signs differ', () => {
    const after = article('Click  **charges**!', 'Click **Post**', 'Set **Status** to Complete.');
    expect(compareArticles(before, after)).toMatchObject({ touched: [], added: [] });
  });

  it('touches the step whose sentence is told in other words, with what it says now', () => {
    const after = article('Click **Charges**.', 'Click **Post Now**.', 'Set **Status** to Complete.');
    expect(compareArticles(before, after)).toMatchObject({
      touched: [{ step: 1, before: 'Click Post.', after: 'Click Post Now.' }],
      added: [],
    });
  });

  it('touches the step whose sentence is gone', () => {
    const after = article('Click **Charges**.', 'Set **Status** to Complete.');
    expect(compareArticles(before, after).touched).toEqual([{ step: 1, before: 'Click Post.' }]);
  });

  it('names what has been added', () => {
    const after = article(
      'Click **Charges**.',
      'Tick **Notify the account manager**.',
      'Click **Post**.',
      'Set **Status** to Complete.',
    );
    const { touched, added } = compareArticles(before, after);
    expect(touched).toEqual([]);
    expect(added.map(({ text }) => text)).toEqual(['Tick Notify the account manager.']);
  });

  it('touches a step whose words differ in signs that are a part of them', () => {
    const c = (name: string) => article('Click **Charges**.', `Click **${name}**.`);
    expect(compareArticles(c('C++'), c('C')).touched).toEqual([
      { step: 1, before: 'Click C++.', after: 'Click C.' },
    ]);
  });

  it('touches two steps that have changed places, and one that was moved past all others', () => {
    const lines = ['Click **Charges**.', 'Click **Post**.', 'Set **Status** to Complete.'] as const;
    const touchedBy = (...order: number[]) =>
      compareArticles(before, article(...order.map((at) => lines[at]!))).touched.map(({ step }) => step);
    expect(touchedBy(2, 1, 0)).toEqual([0, 2]);
    expect(touchedBy(1, 2, 0)).toEqual([0]);
    expect(touchedBy(0, 1, 2)).toEqual([]);
  });

  it('takes time in proportion to its length, whatever is said twice in it', () => {
    const many = (text: (at: number) => string) => ({
      sentences: Array.from({ length: 20_000 }, (_, at) => ({
        text: text(at),
        kind: 'action' as const,
        fate: 'used' as const,
        steps: [at % 60],
      })),
    });
    const start = performance.now();
    compareArticles(
      many((at) => `Click ${at % 2 ? 'Save' : 'Next'}.`),
      many((at) => `Click ${at % 3 ? 'Save' : 'Next'}.`),
    );
    compareArticles(
      many((at) => `Click ${at}.`),
      many((at) => `Click ${19_999 - at}.`),
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
