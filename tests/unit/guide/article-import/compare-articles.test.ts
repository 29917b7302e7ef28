import { describe, expect, it } from 'vitest';
import { compareArticles } from '@/guide/article-import/compare-articles';
import { imported } from './corpus';

const article = (...lines: string[]) =>
  imported(`# Billing\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}`);
const before = article('Click **Charges**.', 'Click **Post**.', 'Set **Status** to Complete.');

describe('an article that is pasted again', () => {
  it('touches nothing when only blanks, case and signs differ', () => {
    const after = article('Click  **charges**!', 'Click **Post**', 'Set **Status** to Complete.');
    expect(compareArticles(before, after)).toEqual({ touched: [], added: [] });
  });

  it('touches the step whose sentence is told in other words, with what it says now', () => {
    const after = article('Click **Charges**.', 'Click **Post Now**.', 'Set **Status** to Complete.');
    expect(compareArticles(before, after)).toEqual({
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
});
