import { describe, expect, it } from 'vitest';
import { importArticle } from '@/guide/article-import/import-article';
import type { Draft } from '@/guide/draft/draft';
import { draftFromArticle } from '@/guide/draft/draft-from-article';
import { draftFromGuide } from '@/guide/draft/new-draft';
import { pasteAgain } from '@/guide/draft/paste-again';
import { publish } from '@/guide/draft/publish';
import { emptyRevisions } from '@/guide/draft/revisions';
import { withMarks } from '@/guide/draft/sentence-marks';
import { markStep } from '@/guide/draft/step-mark';
import { emptyOffice } from '@/guide/office/office';
import { diffProcedures } from '@/guide/office/procedure-diff';
import { emptyRecordings } from '@/guide/office/recordings';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure } from '@/guide/procedure/procedure';

const ARTICLE = [
  '# Saving',
  'We like order.',
  '1. Click **Save Now**.',
  '2. Click **Go Back**.',
  '3. Click **Close It**.',
].join('\n\n');

function read(text: string) {
  const result = importArticle(text, new Map());
  if (!result.ok) throw new Error(result.problem);
  return result.article;
}

/** What publishing makes of the article's draft, once all of it is decided and followed. */
function published(): Procedure {
  const { origin, work } = draftFromArticle(read(ARTICLE), [], new Set());
  const followed = Object.fromEntries(
    work.procedure.steps.map((step) => [
      step.id,
      { how: 'by-hand' as const, at: 1, mark: markStep(work.procedure, step) },
    ]),
  );
  const sentences = work.article!.sentences.map((each) =>
    each.fate === 'not-understood' ? { ...each, fate: 'left-out' as const } : each,
  );
  const draft: Draft = {
    origin,
    madeAt: 1,
    at: 1,
    ...work,
    article: { ...work.article!, sentences },
    followed,
  };
  const shelf = {
    drafts: { version: 1 as const, procedures: { 'draft-1': draft } },
    office: emptyOffice,
    revisions: emptyRevisions,
    repairs: emptyRecordings,
  };
  const result = publish(shelf, 'draft-1', '', Date.UTC(2026, 10, 30), new Set());
  if (!result.ok) throw new Error(result.why);
  return Object.values(result.shelf.office.procedures)[0]!.file as Procedure;
}

/** The guide in a browser that has never seen its article. */
const elsewhere = () => draftFromGuide(published(), published()).work;

describe('a guide that is published', () => {
  it('has marks of its article’s sentences, and none of its text', () => {
    const file = published();
    expect(parseProcedure(file).ok).toBe(true);
    expect(file.article.sentences).toHaveLength(read(ARTICLE).sentences.length);
    expect(JSON.stringify(file)).not.toContain('We like order');
    expect(file.article.sentences?.filter(({ steps }) => steps).map(({ steps }) => steps)).toEqual(
      file.steps.map(({ id }) => [id]),
    );
  });

  it('shows no difference for marks alone', () => {
    const { sentences: _marks, ...article } = published().article;
    expect(diffProcedures({ ...published(), article }, published())).toEqual([]);
  });

  it('of a very long article has marks of what its steps were made of', () => {
    const sentence = { text: 'Words.', kind: 'prose' as const, fate: 'left-out' as const, steps: [] };
    const sentences = [
      ...Array.from({ length: 1500 }, () => sentence),
      { ...sentence, text: 'Click A.', fate: 'used' as const, steps: ['a'] },
    ];
    const marked = withMarks(published(), { title: '', sentences });
    expect(marked.article.sentences).toMatchObject([{ steps: ['a'] }]);
  });
});

describe('an article that is pasted where the guide came from elsewhere', () => {
  it('touches nothing as it was, and nothing is left to decide', () => {
    const { work, touched } = pasteAgain(elsewhere(), read(ARTICLE));
    expect(touched).toEqual([]);
    expect(work.article?.sentences.some(({ fate }) => fate === 'not-understood')).toBe(false);
  });

  it('names the steps whose sentences were changed or are gone, and quotes them anew', () => {
    const { work, touched } = pasteAgain(
      elsewhere(),
      read(ARTICLE.replace('**Go Back**', '**Go Back** twice').replace('3. Click **Close It**.', '')),
    );
    expect(touched).toEqual(work.procedure.steps.slice(1).map(({ id }) => id));
    expect(work.procedure.steps[1]?.kb).toContain('twice');
    expect(work.article?.touched).toEqual(touched);
  });

  it('is compared with what there is of it where a step is gone meanwhile', () => {
    const before = elsewhere();
    const steps = before.procedure.steps.slice(1);
    const { touched } = pasteAgain({ procedure: { ...before.procedure, steps } }, read(ARTICLE));
    expect(touched).toEqual([]);
  });
});
