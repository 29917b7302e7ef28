import { describe, expect, it } from 'vitest';
import type { ImportedArticle } from '@/guide/article-import/imported-article';
import { pasteAgain } from '@/guide/draft/paste-again';
import { setStep } from '@/guide/draft/edit-steps';
import { sampleWork } from './drafts';

const imported = (...texts: string[]): ImportedArticle => ({
  title: 'A sample',
  sentences: texts.map((text) => ({ text, kind: 'action', fate: 'used', steps: [0] })),
  steps: [],
  related: [],
});

const SAME = ['Click A.', 'Click B until C is there.', 'Be glad.', 'Frobnicate.'];
const fates = (work: ReturnType<typeof sampleWork>) => work.article?.sentences.map(({ fate }) => fate);

describe('an article that is pasted again', () => {
  it('as it was touches nothing, and every sentence keeps its fate', () => {
    const { work, touched } = pasteAgain(sampleWork(), imported(...SAME));
    expect(touched).toEqual([]);
    expect(work).toEqual(sampleWork());
  });

  it('with a sentence that was changed names its step, and wants to be looked at', () => {
    const quoted = setStep(sampleWork(), 'step-2', { kb: 'Click B until C is there.' });
    const { work, touched } = pasteAgain(
      quoted,
      imported('Click A.', 'Click B until D is there.', 'Be glad.'),
    );
    expect(touched).toEqual(['step-2']);
    expect(work.article?.sentences[1]).toMatchObject({ fate: 'not-understood', steps: ['step-2'] });
    expect(fates(work)).toEqual(['used', 'not-understood', 'note']);
    expect(work.procedure.steps[1]?.kb).toBe('Click B until D is there.');
  });

  it('without a sentence names the step that it was of', () => {
    expect(pasteAgain(sampleWork(), imported(...SAME.slice(1))).touched).toEqual(['step-1']);
  });

  it('with a new sentence leaves that to the writer', () => {
    const { work, touched } = pasteAgain(
      sampleWork(),
      imported(...SAME, 'Then press the red button at the end.'),
    );
    expect(touched).toEqual([]);
    expect(work.article?.sentences.at(-1)).toMatchObject({ fate: 'not-understood', steps: [] });
  });
});
