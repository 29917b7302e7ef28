import { describe, expect, it } from 'vitest';
import { importArticle } from '@/guide/article-import/import-article';
import type { ImportedArticle } from '@/guide/article-import/imported-article';
import type { Work } from '@/guide/draft/draft';
import { draftFromArticle } from '@/guide/draft/draft-from-article';
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

  describe('that says the same twice', () => {
    const SAVING = ['New', 'Save', 'Queue', 'Save'].map((name) => `Click **${name}**.`);
    const read = (lines: string[]): ImportedArticle => {
      const result = importArticle(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'), new Map());
      if (!result.ok) throw new Error(result.problem);
      return result.article;
    };
    const { work: drafted } = draftFromArticle(read(SAVING), [], new Set());
    const stepsIn = ({ article }: Work) => article?.sentences.map(({ steps }) => steps);

    it('keeps each with its own step where nothing has changed', () => {
      const { work, touched } = pasteAgain(drafted, read(SAVING));
      expect(touched).toEqual([]);
      expect(work).toEqual(drafted);
    });

    it('names the one that is gone, and keeps the other with its own step', () => {
      const { work, touched } = pasteAgain(drafted, read(SAVING.toSpliced(1, 1)));
      expect(touched).toEqual([drafted.procedure.steps[1]!.id]);
      expect(stepsIn(work)).toEqual(stepsIn(drafted)?.toSpliced(1, 1));
    });

    it('names the steps that have changed places, which keep their sentences', () => {
      const swapped = [SAVING[2]!, SAVING[1]!, SAVING[0]!, SAVING[3]!];
      const { work, touched } = pasteAgain(drafted, read(swapped));
      expect(touched).toEqual([drafted.procedure.steps[0]!.id, drafted.procedure.steps[2]!.id]);
      expect(work.article?.touched).toEqual(touched);
      expect(work.article?.sentences.map(({ fate }) => fate)).toEqual(['used', 'used', 'used', 'used']);
    });
  });
});
