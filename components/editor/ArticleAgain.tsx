import { say } from '@/guide/words/say';
import { PasteAgain } from './PasteAgain';

/** Where the article would stand, for a guide that came from elsewhere: it has only marks of its sentences. */
export function ArticleAgain() {
  return (
    <section aria-labelledby="article-again-title" className="article-again">
      <h2 id="article-again-title">{say('editorTheArticle')}</h2>
      <p>{say('editorArticleElsewhere')}</p>
      <PasteAgain />
    </section>
  );
}
