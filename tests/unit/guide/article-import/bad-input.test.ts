import { describe, expect, it } from 'vitest';
import { importArticle, LONGEST_ARTICLE } from '@/guide/article-import/import-article';
import articles from '@/tests/fixtures/articles/articles.json';
import { queryNotice } from '@/guide/article-import/article-notice';
import { imported, importFixture, known } from './corpus';

describe('bad input', () => {
  it.each([
    ['', 'There is no text in this article.'],
    ['<p>&nbsp;</p>', 'There is no text in this article.'],
    ['PK\u0003\u0004\u0000', 'This file isn’t text. Save the article as HTML, as Markdown or as plain text.'],
    ['x'.repeat(LONGEST_ARTICLE + 1), 'This article is too long. Signpost reads up to 1 MB of text.'],
  ])('is told in a plain sentence (%#)', (text, problem) => {
    expect(importArticle(text, known)).toEqual({ ok: false, problem });
  });

  it.each([
    ['Klicken Sie auf Speichern. Dann öffnen Sie das Menü und wählen die Kategorie.', 'German'],
    ['Cliquez sur le menu, puis ouvrez la page et sélectionnez une catégorie pour le ticket.', 'French'],
    ['Haz clic en el menú y abre la página para elegir una categoría de las que hay.', 'Spanish'],
    ['Klik op het menu en open de pagina. Kies vervolgens een categorie voor het ticket.', 'Dutch'],
  ])('in another language is said to be: %s', (text, language) => {
    expect(importArticle(`Admin\n\n${text}`, known)).toMatchObject({
      ok: true,
      notice: `This article seems to be in ${language}. Signpost reads English articles: make the steps of its sentences yourself.`,
    });
  });

  it('in other letters is said to be in another language', () => {
    expect(importArticle('メニューをクリックします。次にページを開きます。', known)).toMatchObject({
      notice: expect.stringContaining('in another language') as string,
    });
  });

  it('without a step is said to have none; one with steps needs no word', () => {
    expect(importArticle('Our office\n\nWe like it here. The coffee is good.', known)).toMatchObject({
      notice:
        'No step was found in this article. Make steps of the sentences that ask for something, or leave them out.',
    });
    expect(importArticle('Saving\n\nClick **Save**.', known)).not.toHaveProperty('notice');
    for (const file of Object.keys(articles)) {
      const { sentences, steps } = importFixture(file);
      expect(queryNotice(sentences, steps.length)).toBeUndefined();
    }
  });

  it('drops scripts, styles, hidden text, pictures and addresses that are no links', () => {
    const { sentences, related } = imported(`<h1>A</h1><script>Click Delete</script><style>Click B</style>
      <p style="display: none">Click C.</p><svg><text>Click D</text></svg><template><p>Click E.</p></template>
      <p onclick="f()">Click <b>F</b>.</p><h2>Related</h2>
      <ul><li><a href="javascript:alert(1)">One</a></li><li><a href="data:text/html,x">Two</a></li></ul>`);
    expect(sentences.map(({ text }) => text)).toEqual(['A', 'Click F.', 'Related', 'One', 'Two']);
    expect(related).toEqual([{ title: 'One' }, { title: 'Two' }]);
  });

  it('takes out what nobody sees, such as marks that turn the direction', () => {
    const { steps } = imported('# A\n\nClick **Sa\u202eve\u200b**\u2066.');
    expect(steps[0]?.names).toEqual(['Save']);
  });

  it.each(['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<blockquote>', '(', '> ', '[', '**'])(
    'reads an article nested in %s without end',
    (open) => {
      const text = `${open.repeat(20_000)}Click <b>Save</b>.`;
      expect(importArticle(text, known, open.startsWith('<') ? 'html' : 'markdown').ok).toBe(true);
    },
  );

  it.each([
    'Click Admin. ',
    'Click **A** and ',
    'A > ',
    '<b></i>',
    '"a ',
    '- a\n',
    'in the ',
    '[!](',
    '&amp;',
  ])(
    'takes time in proportion to the length, for %j too',
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const start = performance.now();
        importArticle(text, known, piece.startsWith('<') ? 'html' : 'markdown');
        return performance.now() - start;
      };
      time(10_000);
      const short = Math.max(5, Math.min(time(30_000), time(30_000)));
      expect(time(240_000)).toBeLessThan(short * 40);
    },
    20_000,
  );
});
