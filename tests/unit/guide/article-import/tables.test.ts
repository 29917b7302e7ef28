import { describe, expect, it } from 'vitest';
import { pasteAgain } from '@/guide/draft/paste-again';
import { draftFromArticle } from '@/guide/draft/draft-from-article';
import { stepFromSentence } from '@/guide/draft/edit-article';
import { imported } from './corpus';

const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const article = (...parts: string[]) =>
  imported(`<h1>Escalating</h1><p>Click <b>Post Charges</b>.</p>${parts.join('')}`, 'html');
const rowsOf = ({ sentences }: ReturnType<typeof article>) =>
  sentences.filter(({ kind }) => kind === 'table').map(({ text, fate }) => [text, fate]);

describe('a table of an article', () => {
  it('is read row by row; a row that asks for something is for the writer to decide', () => {
    expect(
      rowsOf(
        article(
          table(
            ['Case', 'What to do'],
            ['It is urgent', 'Click <b>Escalate</b>.'],
            ['It is late', 'Call the customer.'],
            ['Note type', 'Note Emailed In'],
            ['Priority', 'High, Medium, Low'],
          ),
        ),
      ),
    ).toEqual([
      ['Case | What to do', 'left-out'],
      ['It is urgent | Click Escalate.', 'not-understood'],
      ['It is late | Call the customer.', 'not-understood'],
      ['Note type | Note Emailed In', 'left-out'],
      ['Priority | High, Medium, Low', 'left-out'],
    ]);
  });

  it('in a table has rows of its own, each with its fate', () => {
    const inner = table(['Red', 'Select <b>Stop Work</b>.'], ['Green', 'Nothing']);
    expect(rowsOf(article(table(['Color', 'Meaning'], ['By color', inner])))).toEqual([
      ['Color | Meaning', 'left-out'],
      ['By color', 'left-out'],
      ['Red | Select Stop Work.', 'not-understood'],
      ['Green | Nothing', 'left-out'],
    ]);
  });

  it('that only arranges the steps is read like other text', () => {
    const { steps, sentences } = article(
      table(['1', 'Click <b>Add Rule</b>.'], ['2', 'Click <b>Save Rule</b>.']),
    );
    expect(steps.flatMap(({ names }) => names)).toEqual(['Post Charges', 'Add Rule', 'Save Rule']);
    expect(sentences.every(({ fate }) => fate !== 'not-understood')).toBe(true);
  });
});

describe('an article with a table that is pasted again', () => {
  const before = article(table(['It is urgent', 'Click <b>Escalate</b>.'], ['Else', 'Nothing']));
  const { work } = draftFromArticle(before, [], new Set());
  const row = before.sentences.findIndex(({ kind }) => kind === 'table');
  const withStep = stepFromSentence(work, row);
  const step = withStep.procedure.steps.at(-1)!.id;

  it('touches nothing where it is as it was', () => {
    expect(pasteAgain(withStep, before).touched).toEqual([]);
  });

  it('names the step whose row is another, and keeps the fates of the other rows', () => {
    const after = article(table(['It is urgent', 'Click <b>Escalate Now</b>.'], ['Else', 'Nothing']));
    const pasted = pasteAgain(withStep, after);
    expect(pasted.touched).toEqual([step]);
    expect(pasted.work.article?.touched).toEqual([step]);
    expect(pasted.work.article?.sentences.at(-1)).toMatchObject({ text: 'Else | Nothing', fate: 'left-out' });
  });

  it('names the step whose row is gone', () => {
    expect(pasteAgain(withStep, article(table(['Else', 'Nothing'], ['Never', 'Nothing']))).touched).toEqual([
      step,
    ]);
  });
});
