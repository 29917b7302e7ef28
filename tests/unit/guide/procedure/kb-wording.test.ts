import { describe, expect, it } from 'vitest';
import { wordingOf } from '@/guide/procedure/kb-wording';
import { stepOf, twoFactor } from '../sample';

const step = stepOf(twoFactor, 'save');
const partlyKnown = { ...twoFactor, article: { ...twoFactor.article, goesOn: 'The article goes on here.' } };

describe('what is said of the KB', () => {
  it('is its own wording, when that is known', () => {
    expect(wordingOf(twoFactor, { ...step, kb: 'Press Save.' })).toEqual({ kb: 'Press Save.' });
  });

  it('is that it leaves a step out, only where the whole article is known', () => {
    expect(wordingOf(twoFactor, step)).toEqual({ unquoted: 'The KB article leaves this step out.' });
    expect(wordingOf(partlyKnown, step)).toEqual({
      unquoted: 'No KB text for this step.',
    });
  });

  it('is that a step comes from it, where only its words aren’t quoted', () => {
    const fromKb = { ...step, source: twoFactor.article.source };
    expect(wordingOf(partlyKnown, fromKb)).toEqual({ unquoted: 'From the KB article, in our own words.' });
  });
});
