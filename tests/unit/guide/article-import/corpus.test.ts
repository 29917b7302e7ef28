import { describe, expect, it } from 'vitest';
import articles from '@/tests/fixtures/articles/articles.json';
import sentences from '@/tests/fixtures/articles/sentences.json';
import { countRight, importFixture, importSentence, nameStep, sum, type Figures } from './corpus';

interface Labels {
  title: string;
  steps: string[];
  related: string[];
}

const labelled = Object.entries(articles as Record<string, Labels>);

const rates = ({ right, made, wanted }: Figures) => ({ precision: right / made, recall: right / wanted });
const isGood = ({ precision, recall }: ReturnType<typeof rates>) => precision >= 0.95 && recall >= 0.9;

describe('the labelled corpus', () => {
  it('has sentences that are read as labelled: precision 0.95, recall 0.90, verb and name', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    const figures = sentences.map(({ text, steps }) =>
      countRight(importSentence(text).steps.map(nameStep), steps),
    );
    expect(rates(sum(figures))).toSatisfy(isGood);
  });

  it('has articles that are read as labelled: precision 0.95, recall 0.90, verb and name', () => {
    const figures = labelled.map(([file, { steps }]) =>
      countRight(importFixture(file).steps.map(nameStep), steps),
    );
    expect(rates(sum(figures))).toSatisfy(isGood);
  });

  it.each(labelled)('%s has its title and its related articles', (file, { title, related }) => {
    const article = importFixture(file);
    expect(article.title).toBe(title);
    expect(article.related.map((each) => each.title)).toEqual(related);
  });
});
